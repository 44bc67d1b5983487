import Fishery
import Law
import TestSupport
import Testing

/// What is not the law yet changes no verdict, and says what the same facts would come to.
@Suite struct PreviewTests {
  private static let book = Result { try LawBook.builtIn() }

  private static func judgement(
    _ id: String, _ change: JSON = [:], on day: CivilDate, reasons: Bool = true
  ) throws -> Judgement {
    let rule = try #require(Catalogue.standard[id])
    let document = (change.members ?? []).reduce(try SheetCase.spotless.get()) {
      $0.setting($1.key[...], to: $1.value)
    }
    let dossier = try DossierDocument(document, asOf: day).dossier
    return rule.judgement(of: dossier, under: try book.get(), reasons: reasons)
  }

  private func previews(_ judgement: Judgement) -> [Reason.Kind] {
    judgement.reasons.map(\.kind).filter { if case .wouldBe = $0 { true } else { false } }
  }

  @Test func `crew without an agreement would be a breach from 2028`() throws {
    let judgement = try Self.judgement("RF-WCPFC-2024", ["agreements": []], on: "2027-12-31")
    #expect(judgement.verdict == .notApplicable)
    #expect(previews(judgement) == [.wouldBe(.breach, .wcpfcCrew, from: "2028-01-01")])
  }

  @Test func `on the day itself it is one, and nothing is previewed any more`() throws {
    let judgement = try Self.judgement("RF-WCPFC-2024", ["agreements": []], on: "2028-01-01")
    #expect(judgement.verdict == .breach)
    #expect(previews(judgement) == [])
  }

  @Test func `crew with an agreement would meet it`() throws {
    let judgement = try Self.judgement("RF-WCPFC-2024", on: "2026-11-23")
    #expect(judgement.verdict == .notApplicable)
    #expect(previews(judgement) == [.wouldBe(.met, .wcpfcCrew, from: "2028-01-01")])
  }

  @Test func `what is not known would leave it open`() throws {
    let judgement = try Self.judgement(
      "RF-WCPFC-2024", ["agreements": ["status": "not_collected"]], on: "2026-11-23")
    #expect(previews(judgement) == [.wouldBe(.undetermined, .wcpfcCrew, from: "2028-01-01")])
  }

  @Test(
    arguments: [
      ["voyages[0].fao_area": 51], ["placement.disembarked": "2026-01-31"],
      ["placement.role": "observer"],
    ] as [JSON])
  func `whom it would not reach it says nothing of`(_ change: JSON) throws {
    let judgement = try Self.judgement("RF-WCPFC-2024", change, on: "2026-11-23")
    #expect(judgement.verdict == .notApplicable)
    #expect(previews(judgement) == [])
  }

  @Test
  func `a vessel without a certificate is told of the month that leaves it open, then of more`()
    throws
  {
    let bare: JSON = ["standing.safety_certificate": false]
    let judgement = try Self.judgement("SEA-CTA", bare, on: "2026-11-23")
    #expect(judgement.verdict == .notApplicable)
    #expect(previews(judgement) == [.wouldBe(.undetermined, .capeTown, from: "2027-03-01")])
    let party = try Self.judgement(
      "SEA-CTA", ["standing.safety_certificate": false, "port_state": "AR"], on: "2027-01-31")
    #expect(previews(party) == [.wouldBe(.breach, .capeTown, from: "2027-03-01")])
  }

  @Test func `a fleet judged without reasons has the same verdicts and days of change`() throws {
    for id in ["RF-WCPFC-2024", "SEA-CTA"] {
      let (told, bare) = try (
        Self.judgement(id, on: "2026-11-23"), Self.judgement(id, on: "2026-11-23", reasons: false)
      )
      #expect(told.verdict == bare.verdict)
      #expect(told.until == bare.until)
    }
  }
}
