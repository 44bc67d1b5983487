import Casework
import Fishery
import Registry
import TestSupport
import Testing

/// Exceptions of a rule: two persons, a last day, and nothing that is hidden uncounted.
@Suite struct ExceptionTests {
  private static let reason = "the owner pays these fees back by Christmas"

  private static func request(
    _ finding: FindingLine, _ kind: ExceptionScope.Kind = .vessel,
    until day: CivilDate = Pier.day + 5,
    because reason: String = reason
  ) -> Exceptions.Request {
    Exceptions.Request(for: finding, within: kind, until: day, because: reason)
  }

  /// An exception of fees aboard the vessel that Budi agreed to.
  private static func active(_ pier: Pier, _ kind: ExceptionScope.Kind = .vessel) throws
    -> KeptException
  {
    let fee = try #require(try pier.fees().first)
    _ = try pier.exceptions.ask(request(fee, kind), by: Pier.sari).get()
    let asked = try #require(try pier.registry.exceptions().first)
    #expect(try pier.exceptions.say(.approve, to: asked, by: Pier.budi) == nil)
    return try #require(try pier.registry.exceptions().first)
  }

  @Test func `only one that a second person agreed to takes findings out of the queue`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    _ = try pier.exceptions.ask(Self.request(fee), by: Pier.sari).get()
    #expect(try pier.now(fee).standing == nil)
    let asked = try #require(try pier.registry.exceptions().first)
    #expect(asked.phase(on: Pier.day) == .asked)
    #expect(asked.findings == 6)
    #expect(asked.persons == 6)
    #expect(asked.reason == Self.reason)
    #expect(try pier.exceptions.say(.approve, to: asked, by: Pier.sari) == .ownProposal)
    #expect(try pier.now(fee).standing == nil)
    #expect(try pier.exceptions.say(.approve, to: asked, by: Pier.budi) == nil)
    #expect(try pier.fees().allSatisfy { $0.standing == .excepted })
    let open = try pier.findings { $0.standing = .open }
    #expect(!open.contains { $0.rule == fee.rule })
  }

  @Test func `what is excepted is counted wherever all are, and by itself`() throws {
    let pier = try Pier()
    let before = try pier.registry.overview(on: Pier.day).severities
    _ = try Self.active(pier)
    #expect(try pier.fees().count == 6)
    #expect(try pier.registry.overview(on: Pier.day).severities == before)
    #expect(try pier.registry.exceptedFindings() == 6)
    #expect(try pier.findings { $0.standing = .one(.excepted) }.count == 6)
  }

  @Test func `on its last day it holds, and one day past it the findings are active again`() throws
  {
    let pier = try Pier()
    let exception = try Self.active(pier)
    try pier.screen(on: exception.ends)
    #expect(try pier.fees().allSatisfy { $0.standing == .excepted })
    #expect(exception.phase(on: exception.ends) == .active)
    try pier.screen(on: exception.ends + 1)
    #expect(try pier.fees().allSatisfy { $0.standing == nil })
    #expect(exception.phase(on: exception.ends + 1) == .overdue)
    let health = try ExceptionHealth(in: pier.registry, on: exception.ends + 1)
    #expect(health.overdue == 1)
    #expect(health.findings == 0)
    #expect(health.words.hasPrefix("1 overdue"))
  }

  @Test func `what was decided before stands again when the exception is over`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.confirm, [fee])
    let exception = try Self.active(pier)
    #expect(try pier.now(fee).standing == .excepted)
    let refused = try pier.decide(.ask, [try pier.now(fee)])
    #expect(refused.refused.map(\.hindrance) == [.excepted])
    #expect(try pier.exceptions.say(.close, to: exception, by: Pier.sari) == nil)
    #expect(try pier.now(fee).standing == .confirmed)
  }

  @Test func `what sleeps is left asleep, and excepted when it wakes meanwhile`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.snooze(.day(Pier.day + 2)), [fee])
    _ = try Self.active(pier)
    #expect(try pier.now(fee).standing == .asleep)
    try pier.screen(on: Pier.day + 2)
    #expect(try pier.now(fee).standing == .excepted)
    try pier.screen(on: Pier.day + 6)
    #expect(try pier.now(fee).standing == nil)
  }

  @Test(arguments: ExceptionScope.Kind.allCases.filter { $0 != .agency })
  func `it reaches what it is for, and no further`(_ kind: ExceptionScope.Kind) throws {
    let pier = try Pier()
    _ = try Self.active(pier, kind)
    let excepted = try pier.findings { $0.standing = .one(.excepted) }
    #expect(excepted.count == (kind == .vessel ? 6 : 1))
    #expect(excepted.allSatisfy { $0.rule == "C188-22.3b-fees" })
  }

  @Test func `it reaches what is found later, too`() throws {
    let pier = try Pier()
    _ = try Self.active(pier)
    let late = Pier.person(90, born: "1991-01-01")
    try pier.bring(.placements, [late + Pier.ship + ["embarked": "2026-09-01", "role": "cook"]])
    try pier.bring(.charges, [Pier.fee("700") + late])
    try pier.screen()
    #expect(try pier.fees().count == 7)
    #expect(try pier.registry.exceptedFindings() == 7)
  }

  @Test func `a red line cannot be excepted, not even beside others of its rule`() throws {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    #expect(throws: Hindrance.redLine) {
      try pier.exceptions.ask(Self.request(child), by: Pier.sari).get()
    }
    // Even what came into the registry by another way stands over no red line.
    let scope = try #require(try pier.registry.scope(.vessel, of: child.id))
    let number = try pier.registry.ask(
      forExceptionOf: child.rule, within: scope, until: Pier.day + 5, because: Self.reason,
      by: Pier.sari)
    try pier.registry.answer(exception: number, isYes: true, by: Pier.budi)
    #expect(try pier.children().allSatisfy { $0.standing == nil })
  }

  @Test(arguments: [
    (0, Hindrance.dayNotAhead), (-1, .dayNotAhead), (366, .tooFarAhead(days: 365)),
  ])
  func `its last day lies ahead, and not too far`(_ days: Int, _ hindrance: Hindrance) throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    #expect(throws: hindrance) {
      try pier.exceptions.ask(Self.request(fee, until: Pier.day + days), by: Pier.sari).get()
    }
    #expect(pier.exceptions.hindrance(to: Self.request(fee, until: Pier.day + 1)) == nil)
    #expect(pier.exceptions.hindrance(to: Self.request(fee, until: Pier.day + 365)) == nil)
  }

  @Test func `it asks for words, for a record that is there, and once`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    #expect(throws: Hindrance.tooFewWords(wanted: 15)) {
      try pier.exceptions.ask(Self.request(fee, because: "too short"), by: Pier.sari).get()
    }
    #expect(throws: Hindrance.aboutNo(.agency)) {
      try pier.exceptions.ask(Self.request(fee, .agency), by: Pier.sari).get()
    }
    _ = try pier.exceptions.ask(Self.request(fee), by: Pier.sari).get()
    #expect(throws: Hindrance.saidAlready) {
      try pier.exceptions.ask(Self.request(fee), by: Pier.budi).get()
    }
  }

  @Test func `the registry itself lets nobody agree to their own`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    let number = try pier.exceptions.ask(Self.request(fee), by: Pier.sari).get()
    #expect(throws: RegistryError.self) {
      try pier.registry.answer(exception: number, isYes: true, by: Pier.sari)
    }
    #expect(try pier.registry.exceptions().first?.answer == nil)
    #expect(try pier.now(fee).standing == nil)
  }

  @Test func `what is refused or answered meanwhile stays so, and the log keeps every step`() throws
  {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    _ = try pier.exceptions.ask(Self.request(fee), by: Pier.sari).get()
    let asked = try #require(try pier.registry.exceptions().first)
    #expect(try pier.exceptions.say(.refuse, to: asked, by: Pier.budi) == nil)
    #expect(throws: RegistryError.changedMeanwhile) {
      try pier.exceptions.say(.approve, to: asked, by: Pier.budi)
    }
    #expect(try pier.now(fee).standing == nil)
    let log = try pier.registry.log(limit: 2)
    #expect(log.map(\.act) == ["except", "except"])
    #expect(log.allSatisfy { !$0.facts.contains("Christmas") })
    #expect(try pier.registry.logVerdict().isClean)
  }

  @Test func `one that ends within thirty days is due, one of thirty-one is not`() throws {
    let pier = try Pier()
    let exception = try Self.active(pier)
    let near = ExceptionHealth(of: [exception], hiding: 6, on: exception.ends - 30)
    let far = ExceptionHealth(of: [exception], hiding: 6, on: exception.ends - 31)
    #expect((near.endingSoon, far.endingSoon) == (1, 0))
    #expect(near.words == "1 ends within 30 days; 1 active hides 6 findings")
    #expect(far.words == "1 active hides 6 findings")
  }
}

extension Pier {
  var exceptions: Exceptions { Exceptions(registry, today: Self.day) }
}
