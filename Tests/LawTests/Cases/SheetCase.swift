import Fishery
import Law
import TestSupport

/// One line of a rule's case sheet: some facts changed in the spotless dossier, and the answer.
struct SheetCase: Sendable, CustomStringConvertible {
  let rule: Rule
  let name: String
  let day: CivilDate
  let change: [JSON.Member]
  let verdict: String?
  let severity: String?
  /// The dossier as a document.
  let document: JSON
  /// The dossier with only what the rule looks at, and who could enforce it.
  var bare: JSON { document.keeping(only: rule.facts + [.vesselFlag, .portState]) }
  /// What flag States are taken to have declared.
  let profile: JSON?
  let book: LawBook

  var description: String { "\(rule.id): \(name)" }

  /// The book that travels with the program, read once.
  private static let builtIn = Result { try LawBook.builtIn() }

  static let spotless = Result {
    try JSON(parsing: try Fixture.bytes("law/dossiers/spotless.json"))
  }

  /// Every case of a rule's sheet.
  static func all(of rule: Rule) throws -> [SheetCase] {
    try Fixture.text("law/\(rule.sheetName).jsonl").split(separator: "\n").map {
      try SheetCase(JSON(parsing: String($0)), of: rule)
    }
  }

  private init(_ line: JSON, of rule: Rule) throws {
    self.rule = rule
    name = line["case"]?.text ?? "?"
    guard let day = line["as_of"]?.text.flatMap({ CivilDate($0) }) else {
      throw DossierFault(path: "\(rule.id): \(name): as_of", kind: .missing)
    }
    self.day = day
    change = line["change"]?.members ?? []
    verdict = line["verdict"]?.text
    severity = line["severity"]?.text
    profile = line["profile"]
    book = try Self.builtIn.get()
      .declaring(line["profile"])
    document = change.reduce(try Self.spotless.get()) { $0.setting($1.key[...], to: $1.value) }
  }
}

extension LawBook {
  /// This book, and what flag States declared beside.
  fileprivate func declaring(_ profile: JSON?) throws -> LawBook {
    guard let profile else { return self }
    let pack = JSON.pack(declaring: profile).line
    return try laying(Pack(name: "case", bytes: Array(pack.utf8)))
  }
}

extension Rule {
  /// The name of its sheet of cases: a stroke in an id is no part of a file's name.
  var sheetName: String { id.replacing("/", with: "_") }

  /// What the rule answers about a document on a day.
  func judgement(
    of document: JSON, on day: CivilDate, under book: LawBook
  ) throws -> Judgement {
    judgement(of: try DossierDocument(document, asOf: day).dossier, under: book)
  }
}
