import Fishery
import Law
import Testing

@Suite struct CaseSheetTests {
  static let sheets = Catalogue.standard.rules.map(\.id)

  @Test(arguments: sheets)
  func `every case of the rule is decided as written`(_ id: String) throws {
    let rule = try #require(Catalogue.standard[id])
    let spotless = try JSON(parsing: try Fixture.bytes("law/dossiers/spotless.json"))
    let book = try LawBook.builtIn()
    for line in try Fixture.text("law/\(id).jsonl").split(separator: "\n") {
      let sheet = try JSON(parsing: String(line))
      let name = sheet["case"]?.text ?? "?"
      var document = spotless
      for member in sheet["change"]?.members ?? [] {
        document = document.setting(member.key[...], to: member.value)
      }
      let day = try #require(sheet["as_of"]?.text.flatMap { CivilDate($0) }, "\(name)")
      let dossier = try DossierDocument(document, asOf: day).dossier
      let judgement = rule.judgement(of: dossier, under: book)
      #expect(judgement.verdict.rawValue == sheet["verdict"]?.text, "\(id): \(name)")
      if let severity = sheet["severity"]?.text {
        #expect(judgement.severity.rawValue == severity, "\(id): \(name)")
      }
    }
  }

  @Test func `every rule has a sheet and every sheet a rule`() throws {
    let sheets = try Fixture.names(in: "law", ending: ".jsonl").map { String($0.dropLast(6)) }
    #expect(sheets.sorted() == Self.sheets.sorted())
  }

  @Test(arguments: sheets)
  func `a sheet holds a case of every verdict it can have`(_ id: String) throws {
    let verdicts = Set(
      try Fixture.text("law/\(id).jsonl").split(separator: "\n").compactMap {
        try JSON(parsing: String($0))["verdict"]?.text
      })
    let wanted: Set<String> = ["met", "breach", "undetermined"]
    #expect(wanted.isSubset(of: verdicts))
  }
}
