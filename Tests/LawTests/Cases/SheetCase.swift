import Fishery
import Law
import TestSupport

/// One line of a rule's case sheet, with the book under which it is tried.
struct SheetCase: Sendable, CustomStringConvertible {
  let written: CaseSheet.Case
  let book: LawBook

  var rule: Rule { written.rule }
  var name: String { written.name }
  var day: CivilDate { written.day }
  var change: [JSON.Member] { written.change }
  var verdict: String { written.verdict.rawValue }
  var severity: String? { written.severity?.rawValue }
  /// The dossier as a document.
  var document: JSON { written.document }
  /// The dossier with only what the rule looks at, and who could enforce it.
  var bare: JSON { document.keeping(only: rule.facts + [.vesselFlag, .portState]) }
  /// What flag States are taken to have declared.
  var profile: JSON? { written.declared }

  var description: String { "\(rule.id): \(name)" }

  static let spotless = Result {
    try JSON(parsing: try Fixture.bytes("law/dossiers/spotless.json"))
  }

  /// Every case of a rule's sheet.
  static func all(of rule: Rule) throws -> [SheetCase] {
    if let sheet = try sheets.get()[rule.id] { return sheet }
    return try read(rule)
  }

  /// The sheets of all rules, read once.
  private static let sheets = Result {
    Dictionary(
      uniqueKeysWithValues: try Catalogue.standard.rules.map { ($0.id, try read($0)) })
  }

  private static func read(_ rule: Rule) throws -> [SheetCase] {
    let builtIn = try LawBook.builtIn()
    let sheet = try CaseSheet(
      of: rule, try Fixture.text("law/\(rule.sheetName)"), changing: try spotless.get())
    return try sheet.cases.map {
      SheetCase(written: $0, book: try builtIn.declaring($0.declared))
    }
  }
}

extension Rule {
  /// What the rule answers about a document on a day.
  func judgement(
    of document: JSON, on day: CivilDate, under book: LawBook
  ) throws -> Judgement {
    judgement(of: try DossierDocument(document, asOf: day).dossier, under: book)
  }
}
