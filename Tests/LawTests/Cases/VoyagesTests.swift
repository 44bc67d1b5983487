import Fishery
import Law
import TestSupport
import Testing

/// Several voyages that were too long are one breach: of all of them, known by the first.
@Suite struct VoyagesTests {
  private func judgement(_ voyages: JSON) throws -> Judgement {
    let rule = try #require(Catalogue.standard["POL-SEA"])
    let document: JSON = ["vessel": ["category": "commercial_fishing"], "voyages": voyages]
    let dossier = try DossierDocument(document, asOf: "2026-11-23").dossier
    return rule.judgement(of: dossier, under: try LawBook.builtIn())
  }

  private static let first: JSON = [
    "departed": "2025-01-01T08:00+08:00", "ended": "2025-05-01T08:00+08:00",
  ]
  private static let second: JSON = [
    "departed": "2025-08-01T08:00+08:00", "ended": "2025-12-01T08:00+08:00",
  ]
  private static let running: JSON = [
    "departed": "2026-06-01T08:00+08:00", "ended": ["status": "confirmed_absent"],
  ]

  private func departures(_ judgement: Judgement) -> [CivilDate] {
    judgement.reasons.compactMap {
      if case .atSea(let since, _, _) = $0.kind { since } else { nil }
    }
  }

  @Test func `of two that ended, from the first one's limit to the last one's end`() throws {
    for voyages in [[Self.first, Self.second], [Self.second, Self.first]] {
      let judgement = try judgement(.array(voyages))
      #expect(judgement.verdict == .breach)
      #expect(judgement.anchor == "2025-01-01")
      #expect(judgement.from == "2025-04-02")
      #expect(judgement.to == "2025-12-01")
      #expect(!judgement.isOngoing)
      #expect(departures(judgement) == ["2025-08-01", "2025-01-01"])
    }
  }

  @Test func `one that still runs is spoken of first, and the breach goes on`() throws {
    for voyages in [[Self.running, Self.first], [Self.first, Self.running]] {
      let judgement = try judgement(.array(voyages))
      #expect(judgement.anchor == "2025-01-01")
      #expect(judgement.from == "2025-04-02")
      #expect(judgement.to == nil)
      #expect(judgement.isOngoing)
      #expect(departures(judgement) == ["2026-06-01", "2025-01-01"])
      #expect(judgement.remedy == .portBy("2026-08-30"))
    }
  }
}
