import Fishery
import Law
import Testing

@testable import Words

@Suite struct RemedyWordsTests {
  private static let wage = Money(minor: 3700, currency: "USD")
  private static let clock: Instant = "2026-03-09T21:00+08:00"
  private static let samples: [Remedy] =
    [wage].compactMap { Few([$0]).map { .refund($0) } } + [
      .boardFrom("2026-05-01"), .cover(from: "2026-01-01", to: nil),
      .cover(from: "2026-01-01", to: "2026-01-31"),
      .coverUntilReturn(from: "2026-01-01", planned: "2026-03-12"), .expireBy("2027-01-01"),
      .moreRest(minutes: 420, before: clock), .listPersons(1), .listPersons(3),
      .addClauses(Clauses(.k)), .addClauses([Clauses(.c), Clauses(.k), Clauses(.n)]),
      .noticeOfEmployer(days: 30),
      .payBy("2026-02-05", from: "2026-01-01", to: "2026-01-31", others: 0), .raiseWage(by: wage),
      .licensedAgency(on: "2026-01-10"), .returnDocument(.passport), .correctNumber,
      .raise(.agencyDeposit, to: wage), .obtain(.seamansBook), .portBy("2026-01-01"),
      .signFrom("2026-01-01"), .complete(.manningAboard, to: 11),
    ] + Fact.allCases.map { .make($0) } + Fact.allCases.map { .end($0) }

  @Test func `there is a sample of every remedy`() throws {
    let declared = try Fixture.source("Law/Verdicts/Remedy.swift")
      .compactMap { $0.firstMatch(of: /^  (?:indirect )?case (\w+)/)?.1 }
    let sampled = Set(Self.samples.map { "\($0)".prefix { $0 != "(" } })
    #expect(Set(declared) == sampled)
  }

  @Test(arguments: samples)
  func `a remedy is told in both languages, for either paper`(_ remedy: Remedy) {
    for paper in [Fact.medical, .agreements] {
      let gap = Reason(.because, .uncovered(from: "2026-01-01", to: nil), fact: paper)
      #expect(Wording.faults(sentence: remedy.phrase([gap]).sentence) == [])
    }
  }

  @Test func `a remedy says by how much`() {
    func english(_ remedy: Remedy) -> String { remedy.phrase([]).english }
    #expect(english(.raiseWage(by: Self.wage)) == "USD 37.00 a month more")
    #expect(english(.addClauses(Clauses(.k))) == "Clause (k) in the agreement")
    #expect(
      english(.addClauses([Clauses(.c), Clauses(.k)])) == "Clauses (c) and (k) in the agreement")
    #expect(
      english(.moreRest(minutes: 420, before: Self.clock))
        == "7 h 00 more rest before 2026-03-09 21:00 ship's time")
    #expect(
      english(.coverUntilReturn(from: "2026-01-01", planned: "2026-03-12"))
        == "Cover from 2026-01-01 until at least 2026-03-12, the day of planned return")
  }

  @Test func `nothing is added up across currencies`() throws {
    let sums = [("USD", 1500), ("IDR", 50_000)].map { (code: Currency, minor) in
      Money(minor: minor, currency: code)
    }
    let remedy = try Remedy.refund(#require(Few(sums)))
    #expect(remedy.phrase([]).english == "USD 15.00 and IDR 500.00 given back to the fisher")
  }

  @Test func `every payment that is missing is asked for`() {
    let remedy = Remedy.payBy("2026-01-05", from: "2025-12-01", to: "2025-12-31", others: 1)
    #expect(remedy.phrase([]).english.hasSuffix("by 2026-01-05, 1 other payment too"))
  }
}
