import Fishery
import Law
import Testing

@testable import Words

/// One line says what protects most and which law set it.
@Suite struct RankingWordsTests {
  private static func rankings() throws -> [Ranking] {
    let told = try Case.made("TW-W-01", [:])
    let book = try LawBook.builtIn()
    let dossier = try told.dossier()
    let judged = Catalogue.standard.rules.map { rule in
      (rule: rule, judgement: rule.judgement(of: dossier, under: book))
    }
    return Matter.allCases.compactMap {
      Ranking($0, of: judged, under: book, on: dossier.asOf)
    }
  }

  @Test func `the strictest law stands first, the others behind it`() throws {
    let week = try #require(try Self.rankings().first { $0.matter == .restInWeek })
    #expect(
      week.phrase.english
        == "Rest in seven days: at least 96 h 00 (ID PP 22/2022 Art. 17(3)); C188 Art. 14(1)(b)(ii):"
        + " at least 77 h 00; TW M0050061 Art. 6: at least 77 h 00.")
  }

  @Test func `every matter is told in both languages`() throws {
    for ranking in try Self.rankings() {
      #expect(Wording.faults(sentence: ranking.phrase) == [], "\(ranking.matter)")
      #expect(ranking.conflictPhrases.isEmpty)
    }
  }

  @Test(arguments: Matter.allCases)
  func `a matter has a name`(_ matter: Matter) { #expect(Wording.faults(matter.phrase) == []) }

  @Test(
    arguments: [
      Demand.atLeast(600, .minutes), .atLeast(18, .years), .atMost(8, .months),
      .wage(Money(minor: 55_000, currency: "USD")), .free(.placement), .free(.costs),
      .cap(tenths: 5), .ways([.cash, .ownAccount]), .ways([.ownAccount]),
    ])
  func `a demand is told in both languages`(_ demand: Demand) {
    #expect(Wording.faults(demand.phrase) == [])
  }
}
