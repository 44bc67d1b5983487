import Fishery
import Law
import Testing

@testable import Words

@Suite struct ReasonWordsTests {
  private static let tellings = Verdict.allCases.flatMap { verdict in
    [nil, "2026-03-01"].map {
      Telling(
        verdict: verdict, isSure: verdict != .undetermined, asOf: "2026-06-30", firstDay: $0)
    }
  }

  @Test func `there is a sample of every kind of reason`() throws {
    let declared = try Fixture.source("Law/Verdicts/ReasonKind.swift")
      .prefix { !$0.contains("enum ClauseState") }.compactMap { $0.firstMatch(of: /case (\w+)/)?.1 }
    let sampled = Set(ReasonSamples.all.map { "\($0.kind)".prefix { $0 != "(" } })
    #expect(Set(declared).subtracting(sampled) == [])
    #expect(declared.count > 60)
  }

  @Test(arguments: ReasonSamples.all)
  func `a reason is a sentence in both languages, whatever it led to`(_ reason: Reason) {
    for telling in Self.tellings {
      #expect(Wording.faults(sentence: reason.phrase(in: telling)) == [], "\(reason.kind)")
    }
  }

  @Test func `no two kinds of reason say the same`() {
    let telling = Self.tellings[0]
    for tongue in Tongue.allCases {
      let said = Dictionary(grouping: ReasonSamples.all) { $0.phrase(in: telling)[tongue] }
      for (sentence, reasons) in said {
        let kinds = Set(reasons.map { "\($0.kind)" })
        #expect(kinds.count == 1 || sentence.contains("send the fisher home"), "\(sentence)")
      }
    }
  }

  @Test func `amounts, hours and days are written in one way`() {
    let telling = Telling(verdict: .breach, isSure: true, asOf: "2026-06-30", firstDay: nil)
    let rest = Reason(
      .because, .rest(minutes: 4200, least: 4620, hours: 168, until: "2026-03-09T21:00+08:00"))
    #expect(
      rest.phrase(in: telling).english
        == "Rest was 70 h 00 at most in the seven days to 2026-03-09 21:00 ship's time; at least"
        + " 77 h 00 is asked.")
    let fee = Reason(
      .because, .charged(Money(minor: 120_000, currency: "USD"), .placementFee))
    #expect(
      fee.phrase(in: telling)
        == Phrase(
          "The fisher bore USD 1,200.00 for placement.",
          "Awak kapal menanggung USD 1.200,00 untuk biaya penempatan."))
  }

  @Test func `a paper that may cover is never told as one that does not`() {
    let gap = Reason(.because, .uncovered(from: "2026-01-01", to: nil), fact: .medical)
    let open = Telling(verdict: .undetermined, isSure: false, asOf: "2026-06-30", firstDay: nil)
    #expect(gap.phrase(in: open).english.hasPrefix("It is not sure"))
  }
}
