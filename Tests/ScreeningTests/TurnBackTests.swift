import Fishery
import Law
import Registry
import Screening
import Testing

/// A registry that was judged for a day which has not come.
@Suite struct TurnBackTests {
  /// The day on which everybody here signs.
  private static let today = CivilDate(ordinal: Int32(sari.at / 86_400))
  private static let clock = MachineClock(day: today)

  /// The fleet, judged for a day.
  private static func fleet(
    judgedFor day: CivilDate? = nil, by signature: Signature = sari
  ) throws -> (registry: Registry, screening: Screening) {
    let registry = try Fleet.registry()
    let screening = try Screening(of: registry, under: LawBook.builtIn())
    if let day { _ = try screening.run(on: day, by: signature) }
    return (registry, screening)
  }

  /// What stands of every finding, and since when.
  private static func findings(_ registry: Registry) throws -> Set<String> {
    Set(
      try registry.findings(limit: 500).lines.filter { $0.state != .gone }.map {
        "\($0.id) \($0.verdict) \($0.firstSeen)"
      })
  }

  @Test(arguments: [2, 30, 13_149])
  func `is judged anew for today, as if it never had been for that day`(ahead: Int) throws {
    let (registry, screening) = try Self.fleet(judgedFor: Self.today + ahead)
    let outcome = try screening.run(
      on: Self.today, today: Self.today, clock: Self.clock, by: sari)
    #expect(outcome.whatIf == nil)
    #expect(outcome.judged == (try registry.subjects().count))
    #expect(try registry.judgement()?.day == Self.today)
    let (fresh, other) = try Self.fleet()
    _ = try other.run(on: Self.today, by: sari)
    #expect(try Self.findings(registry) == Self.findings(fresh))
    #expect(try !Self.findings(registry).isEmpty)
    #expect(
      try Set(registry.verdictCounts().map { "\($0)" })
        == Set(fresh.verdictCounts().map { "\($0)" }))
    #expect(try registry.log(limit: 9).contains { $0.act == "turn_back" })
    // From then on days go on as they do.
    _ = try screening.run(on: Self.today + 1, by: sari)
    _ = try other.run(on: Self.today + 1, by: sari)
    #expect(try Self.findings(registry) == Self.findings(fresh))
    #expect(try registry.clockDoubts(now: sari.at) == [])
  }

  @Test func `may be that of tomorrow, which has begun somewhere: nothing is turned back`() throws {
    let (registry, screening) = try Self.fleet(judgedFor: Self.today + 1)
    let outcome = try screening.run(
      on: Self.today, today: Self.today, clock: Self.clock, by: sari)
    #expect(outcome.whatIf == .beforeJudgedDay(Self.today + 1))
    #expect(try registry.judgement()?.day == Self.today + 1)
  }

  @Test func `is not turned back by a clock that stands before the log, unless it is vouched for`()
    throws
  {
    let later = Self.today + 100
    let written = Signature(actor: "Sari", at: Int64(later.ordinal) * 86_400)
    let (registry, screening) = try Self.fleet(judgedFor: later, by: written)
    let doubted = try screening.run(
      on: Self.today, today: Self.today, clock: Self.clock, by: sari)
    #expect(doubted.whatIf == .beforeJudgedDay(later))
    #expect(try registry.judgement()?.day == later)
    let vouched = try screening.run(
      on: Self.today, today: Self.today,
      clock: MachineClock(day: Self.today, isVouchedFor: true), by: sari)
    #expect(vouched.whatIf == nil)
    #expect(try registry.judgement()?.day == Self.today)
  }

  @Test func `is not turned back to see another day`() throws {
    let (registry, screening) = try Self.fleet(judgedFor: Self.today + 30)
    let outcome = try screening.run(
      on: Self.today - 7, today: Self.today, clock: Self.clock, by: sari)
    #expect(outcome.whatIf == .beforeJudgedDay(Self.today + 30))
    #expect(try registry.judgement()?.day == Self.today + 30)
  }

  @Test func `is never made: a day after tomorrow by the clock is only a what-if`() throws {
    let (registry, screening) = try Self.fleet()
    for (days, isKept) in [(2, false), (13_149, false), (1, true)] {
      let day = Self.today + days
      let outcome = try screening.run(on: day, today: day, clock: Self.clock, by: sari)
      #expect(outcome.whatIf == (isKept ? nil : .afterToday(Self.today)))
      #expect(try registry.judgement()?.day == (isKept ? day : nil))
    }
  }
}
