import Casework
import Fishery
import Registry
import TestSupport
import Testing

/// A long sitting, decided and taken back.
@Suite struct SittingTests {
  private static let rulings: [Ruling] = [
    .confirm, .ask, .close(.lawful, because: why), .close(.settled, because: why),
    .snooze(.day(Pier.day + 30)),
  ]

  @Test func `two hundred decisions and two hundred undos leave everything but the log as it was`()
    throws
  {
    let pier = try Pier(men: 12, children: 3)
    let before = try pier.registry.digest()
    var random = SplitMix(seed: 41)
    var entries: [Int] = []
    while entries.count < 200 {
      let findings = try pier.findings()
      let finding = try #require(findings.randomElement(using: &random))
      let all =
        Self.rulings + [.assign(to: "Budi", saying: ""), .assign(to: "Eko", saying: "yours")]
      let ruling = try #require(all.randomElement(using: &random))
      let plan = try pier.triage.plan(ruling, on: [finding], by: "Sari")
      guard plan.refused.isEmpty else { continue }
      entries.append(try pier.triage.carryOut(plan, by: Pier.sari))
    }
    #expect(try pier.registry.digest() != before)
    for entry in entries.reversed() { try pier.registry.takeBack(entry, by: Pier.sari) }
    #expect(try pier.registry.digest() == before)
    #expect(try pier.registry.logVerdict().isClean)
    let sitting = try SittingTally(of: "Sari", since: Pier.sari.at, in: pier.registry)
    #expect(sitting.undone == 200)
    #expect(sitting.decided.isEmpty, "nothing of it stands")
  }

  @Test func `a sitting counts what stands, and what was done again once`() throws {
    let pier = try Pier(men: 3, children: 0)
    let fees = try pier.fees()
    func tally() throws -> [Int] {
      let tally = try SittingTally(of: "Sari", since: Pier.sari.at, in: pier.registry)
      return [tally.decided[.confirm] ?? 0, tally.decided.count, tally.undone]
    }
    func decide(_ place: Int) throws -> Int {
      let fee = try pier.now(fees[place])
      return try pier.triage.carryOut(
        try pier.triage.plan(.confirm, on: [fee], by: "Sari"), by: Pier.sari)
    }
    var entry = try decide(0)
    _ = try decide(1)
    #expect(try tally() == [2, 1, 0])
    entry = try decide(2)
    for _ in 0..<5 {
      try pier.registry.takeBack(entry, by: Pier.sari)
      #expect(try tally() == [2, 1, 1])
      let act = try #require(try pier.registry.redoable(of: "Sari"))
      try pier.registry.redo(act, by: Pier.sari)
      #expect(try tally() == [3, 1, 0])
      entry = try #require(try pier.registry.acts(of: "Sari").first).id
    }
  }

  @Test func `what stands is what the last decision that holds says, however it came about`() throws
  {
    let pier = try Pier(men: 4, children: 0)
    let fees = try pier.fees()
    var random = SplitMix(seed: 7)
    // The oracle: for each finding the decisions that were not taken back, in order.
    var said: [String: [(entry: Int, standing: Standing)]] = [:]
    for _ in 0..<120 {
      let fee = try pier.now(try #require(fees.randomElement(using: &random)))
      if Bool.random(using: &random), let last = said[fee.id]?.last {
        try pier.registry.takeBack(last.entry, by: Pier.sari)
        said[fee.id]?.removeLast()
      } else {
        let ruling = try #require(Self.rulings.randomElement(using: &random))
        let plan = try pier.triage.plan(ruling, on: [fee], by: "Sari")
        guard plan.refused.isEmpty else { continue }
        let entry = try pier.triage.carryOut(plan, by: Pier.sari)
        said[fee.id, default: []].append((entry, ruling.standing))
      }
      for fee in fees {
        #expect(try pier.now(fee).standing == said[fee.id]?.last?.standing)
      }
    }
  }
}

extension Ruling {
  /// What stands after it, by its own words and not by the code that keeps it.
  fileprivate var standing: Standing {
    switch self {
    case .confirm: .confirmed
    case .ask: .asked
    case .refer: .referred
    case .close(.settled, _): .settled
    case .close: .dismissed
    case .snooze: .asleep
    // Neither is said in that test.
    case .agree, .assign: .dismissed
    }
  }
}
