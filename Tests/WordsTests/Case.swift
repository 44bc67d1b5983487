import Fishery
import Law
import TestSupport
import Testing

/// A dossier that differs in a few facts from one in which nothing is wrong.
struct Case: Sendable, CustomStringConvertible {
  let rule: Rule
  let name: String
  let document: JSON
  let day: CivilDate
  /// What flag States are taken to have declared.
  let profile: JSON?
  /// Figures that are taken to be otherwise.
  let supposed: JSON?

  var description: String { "\(rule.id): \(name)" }

  /// The dossier as of the case's day, or of another one.
  func dossier(on day: CivilDate? = nil) throws -> Dossier {
    try DossierDocument(document, asOf: day ?? self.day).dossier
  }

  /// Every line of every rule's sheet of cases.
  static func all() throws -> [Case] {
    try Catalogue.standard.rules.flatMap { rule in
      try lines("law/\(rule.sheetName)").compactMap {
        try Case($0, rule: rule)
      }
    }
  }

  /// The cases that are told in full, one file of words each.
  static func told() throws -> [Case] {
    try lines("explanations/cases.jsonl").compactMap { line in
      guard let rule = line["rule"]?.text.flatMap({ Catalogue.standard[$0] }) else { return nil }
      return try Case(line, rule: rule)
    }
  }

  private static func lines(_ path: String) throws -> [JSON] {
    try Fixture.text(path).split(separator: "\n").map { try JSON(parsing: String($0)) }
  }

  /// A case of a rule with some facts changed.
  static func made(_ id: String, _ change: JSON) throws -> Case {
    let rule = try #require(Catalogue.standard[id])
    return try #require(try Case(["as_of": "2025-06-30", "change": change], rule: rule))
  }

  private init?(_ line: JSON, rule: Rule) throws {
    guard let day = line["as_of"]?.text.flatMap({ CivilDate($0) }) else { return nil }
    self.rule = rule
    self.day = day
    name = line["case"]?.text ?? ""
    profile = line["profile"]
    supposed = line["suppose"]
    document = try (line["change"]?.members ?? []).reduce(
      JSON(parsing: try Fixture.text("law/dossiers/spotless.json"))
    ) { $0.setting($1.key[...], to: $1.value) }
  }
}

extension Case {
  /// A book with what the case takes to be declared or to be the law beside.
  func book(over book: LawBook) throws -> LawBook {
    try book.declaring(profile).supposing(supposed)
  }

  func judgement(on day: CivilDate? = nil, under book: LawBook) throws -> Judgement {
    rule.judgement(of: try dossier(on: day), under: try self.book(over: book))
  }
}
