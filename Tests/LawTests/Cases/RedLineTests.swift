import Fishery
import Law
import Testing

/// What no queue may hide, close in bulk, let sleep or except: children aboard, the presumption of
/// forced labour, the dead and the missing, violence and reprisals.
@Suite struct RedLineTests {
  /// Under which of them each rule comes that can be one.
  private static let rules: [String: [String]] = [
    "children": [
      "C188-9.1-min-age", "C188-9.2-light-work", "C188-9.3-hazardous", "C188-9.6-night",
      "ID-AGE-18", "KH-AGE", "PH-AGE", "TH-AGE-18", "TW-A-18", "TW-FOC-16", "VN-AGE",
    ],
    "forced labour": ["ILO-FL-1", "ID-TPPO", "TW-TIP-19"],
    "death or missing": ["POL-DEATH", "C188-15-crewlist-match"],
    "violence and reprisals": ["ILO-IND-5", "TH-RETAL-15"],
  ]

  @Test func `these matters are red lines, and no other rule is`() throws {
    var found: [String] = []
    for rule in Catalogue.standard.rules {
      let isRed = try SheetCase.all(of: rule).contains { one in
        let dossier = try DossierDocument(one.document, asOf: one.day).dossier
        return rule.judgement(of: dossier, under: one.book).isRedLine
      }
      if isRed { found.append(rule.id) }
    }
    #expect(found.sorted() == Self.rules.values.joined().sorted())
  }

  @Test(arguments: ["C188-9.1-min-age", "POL-DEATH", "ILO-IND-5"])
  func `every breach of one is a red line`(id: String) throws {
    let rule = try #require(Catalogue.standard.rules.first { $0.id == id })
    var breaches = 0
    for one in try SheetCase.all(of: rule) {
      let dossier = try DossierDocument(one.document, asOf: one.day).dossier
      let judgement = rule.judgement(of: dossier, under: one.book)
      guard judgement.verdict == .breach else {
        #expect(!judgement.verdict.clears || !judgement.isRedLine, "\(one)")
        continue
      }
      breaches += 1
      #expect(judgement.isRedLine, "\(one)")
    }
    #expect(breaches > 0)
  }
}
