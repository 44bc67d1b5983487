import Casework
import Fishery
import Registry
import Testing

/// What a person may say of findings, and what stands of it.
@Suite struct TriageTests {
  @Test func `the crew has fees to decide on and children whom nobody may hide`() throws {
    let pier = try Pier()
    #expect(try pier.fees().count == 6)
    #expect(try !pier.children().isEmpty)
  }

  @Test func `a confirmation stands beside the machine's verdict`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.confirm, [fee])
    let now = try pier.now(fee)
    #expect(now.standing == .confirmed)
    #expect(now.verdict == fee.verdict)
    #expect(now.state == fee.state)
    #expect(try pier.registry.decisions(on: fee.id).map(\.decision.word) == [.confirm])
  }

  @Test func `closing asks for fifteen letters, and keeps them sealed`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    let short = try pier.decide(.close(.duplicate, because: "abcd efgh 123 ijklmn"), [fee])
    #expect(short.refused.map(\.hindrance) == [.tooFewWords(wanted: 15)])
    let enough = try pier.decide(.close(.duplicate, because: "abcd efgh 123 ijklmno"), [fee])
    #expect(enough.refused.isEmpty)
    let thread = try pier.registry.decisions(on: fee.id)
    #expect(thread.first?.decision.note == "abcd efgh 123 ijklmno")
    #expect(thread.first?.decision.ground == "duplicate")
    let log = try pier.registry.log(limit: 1)
    #expect(log.first?.act == "decide")
    #expect(log.first?.facts.contains("ijklmno") == false)
    #expect(try pier.registry.logVerdict().isClean)
  }

  @Test func `what is dismissed leaves the queue, and comes back with its thread when it changes`()
    throws
  {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first { $0.fisherName == "Contoh 100" })
    try pier.decide(.close(.duplicate, because: why), [fee])
    let open = try pier.findings { $0.standing = .open }
    #expect(!open.contains { $0.id == fee.id })
    // It is counted wherever all are.
    #expect(try pier.findings().contains { $0.id == fee.id })
    try pier.bring(.charges, [Pier.fee("40") + Pier.person(0, born: "1990-01-01")])
    try pier.screen()
    let now = try pier.now(fee)
    #expect(now.state == .changed)
    #expect(now.standing == nil)
    let thread = try pier.registry.decisions(on: fee.id)
    #expect(thread.first?.decision.note == why)
    #expect(thread.first?.isOutlived == true)
  }

  @Test func `a closing holds again when the change is taken back`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first { $0.fisherName == "Contoh 100" })
    try pier.decide(.close(.duplicate, because: why), [fee])
    try pier.bring(.charges, [Pier.fee("40") + Pier.person(0, born: "1990-01-01")])
    try pier.screen()
    let act = try #require(try pier.registry.acts(of: "Sari", limit: 1).first)
    try pier.registry.takeBack(act.id, by: Pier.sari)
    try pier.screen()
    #expect(try pier.now(fee).standing == .dismissed)
  }

  @Test func `what is gone and comes back is looked at again, whatever was said`() throws {
    let pier = try Pier(men: 1, children: 0)
    let before = try #require(try pier.fees().first)
    try pier.decide(.confirm, [before])
    // The fee turns out to have been the owner's, until that is taken back.
    let act = try pier.amend("paid_by", to: "owner", from: "fisher")
    try pier.screen()
    #expect(try pier.now(before).state == .gone)
    try pier.registry.takeBack(act, by: Pier.sari)
    try pier.screen()
    let now = try pier.now(before)
    #expect(now.state == .back)
    #expect(now.standing == nil)
    #expect(try pier.registry.decisions(on: before.id).count == 1)
  }

  @Test func `rows on whose person somebody decided since stay when their file is taken back`()
    throws
  {
    let pier = try Pier()
    let fees = try pier.fees()
    let charges = try #require(
      try pier.registry.acts(of: "Sari", limit: 20).first { $0.detail == "charges" })
    let entry = try pier.triage.carryOut(
      try pier.triage.plan(.confirm, on: [fees[0]], by: "Sari"), by: Pier.sari)
    let number = try #require(Int(charges.subject))
    let undone = try pier.registry.undo(number, by: Pier.sari)
    #expect(undone.removed == fees.count - 1)
    #expect(undone.kept.map(\.reason) == [.decided])
    try pier.screen()
    #expect(try pier.fees().map(\.id) == [fees[0].id])
    #expect(try pier.now(fees[0]).standing == .confirmed)
    // Nothing but the decision held the row.
    try pier.registry.takeBack(entry, by: Pier.sari)
    #expect(try pier.now(fees[0]).standing == nil)
  }

  @Test func `what sleeps wakes on its day and not the day before`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    let early = try pier.decide(.snooze(.day(Pier.day)), [fee])
    #expect(early.refused.map(\.hindrance) == [.dayNotAhead])
    try pier.decide(.snooze(.day(Pier.day + 2)), [fee])
    #expect(try pier.now(fee).standing == .asleep)
    try pier.screen(on: Pier.day + 1)
    #expect(try pier.now(fee).standing == .asleep)
    try pier.screen(on: Pier.day + 2)
    #expect(try pier.now(fee).standing == nil)
  }

  @Test func `what sleeps for a fact wakes when the fact is known`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first { $0.fisherName == "Contoh 100" })
    let wanted = try pier.registry.facts(wantedIn: fee.id)
    #expect(!wanted.isEmpty)
    let other = try pier.decide(.snooze(.fact("fisher.name")), [fee])
    #expect(other.refused.map(\.hindrance) == [.notWaitedFor("fisher.name")])
    let fact = try #require(wanted.first { $0 == "placement.payment_interval" })
    try pier.decide(.snooze(.fact(fact)), [fee])
    #expect(try pier.now(fee).standing == .asleep)
    try pier.bring(
      .placements,
      [
        Pier.person(0, born: "1990-01-01") + Pier.ship
          + ["embarked": "2026-09-01", "role": "deckhand", "payment_interval": "monthly"]
      ])
    try pier.screen()
    #expect(try !pier.registry.facts(wantedIn: fee.id).contains(fact))
    #expect(try pier.now(fee).standing == nil)
  }

  @Test func `bulk over thirty with two red lines changes twenty-eight and says so`() throws {
    let pier = try Pier(men: 28, children: 2)
    let children = try pier.children()
    let two = Array(children.prefix(2))
    let plan = try pier.triage.plan(
      .close(.duplicate, because: why), on: try pier.fees() + two, by: "Sari")
    #expect(plan.changing.count == 28)
    #expect(plan.persons == 28)
    #expect(plan.refused.map(\.hindrance) == [.redLine, .redLine])
    // A plan changes nothing.
    #expect(try pier.fees().allSatisfy { $0.standing == nil })
    let entry = try pier.triage.carryOut(plan, by: Pier.sari)
    #expect(try pier.fees().allSatisfy { $0.standing == .dismissed })
    #expect(try two.allSatisfy { try pier.now($0).standing == nil })
    // It is one act, and taken back as one.
    try pier.registry.takeBack(entry, by: Pier.sari)
    #expect(try pier.fees().allSatisfy { $0.standing == nil })
  }

  @Test func `a red line never sleeps, and closing it takes a second person`() throws {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    let sleep = try pier.decide(.snooze(.day(Pier.day + 9)), [child])
    #expect(sleep.refused.map(\.hindrance) == [.redLine])
    #expect(
      try pier.decide(.agree, [child], by: Pier.budi).refused.map(\.hindrance)
        == [.nothingProposed])
    try pier.decide(.close(.dataError, because: why), [child])
    let proposed = try pier.now(child)
    #expect(proposed.standing == .proposed)
    #expect(try pier.findings { $0.standing = .open }.contains { $0.id == child.id })
    #expect(
      try pier.decide(.agree, [proposed]).refused.map(\.hindrance) == [.ownProposal])
    try pier.decide(.agree, [proposed], by: Pier.budi)
    #expect(try pier.now(child).standing == .dismissed)
    // The second person takes back: it is proposed again.
    let agreed = try #require(try pier.registry.acts(of: "Budi", limit: 1).first)
    try pier.registry.takeBack(agreed.id, by: Pier.budi)
    #expect(try pier.now(child).standing == .proposed)
  }

  @Test func `nobody agrees to a closing that the registry does not have`() throws {
    let (pier, other) = (try Pier(), try Pier())
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.dataError, because: why), [child])
    let plan = try other.triage.plan(.agree, on: [try pier.now(child)], by: Pier.budi.actor)
    #expect(plan.refused.map(\.hindrance) == [.nothingProposed])
  }

  @Test func `a colleague is one however their name is typed`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.assign(to: "Budi", saying: ""), [fee])
    let again = try pier.decide(.assign(to: " budi", saying: ""), [try pier.now(fee)])
    #expect(again.refused.map(\.hindrance) == [.saidAlready])
    try pier.decide(.confirm, [try pier.now(fee)])
    let shift = try ShiftHandover(
      of: "sari ", since: Pier.sari.at, in: pier.registry,
      at: CaseClock(now: Pier.sari.at, today: Pier.day), showingCases: false)
    #expect(shift.decided.map(\.decision.decision.word) == [.confirm, .assign])
  }

  @Test func `what somebody else decided meanwhile is never written over`() throws {
    let pier = try Pier()
    let fees = try pier.fees()
    try pier.decide(.confirm, [fees[0]], by: Pier.budi)
    let plan = try pier.triage.plan(.close(.lawful, because: why), on: fees, by: "Sari")
    #expect(throws: RegistryError.decidedMeanwhile([fees[0].id])) {
      try pier.triage.carryOut(plan, by: Pier.sari)
    }
    // All or none.
    #expect(try pier.now(fees[0]).standing == .confirmed)
    #expect(try pier.fees().filter { $0.standing == .dismissed }.isEmpty)
  }

  @Test func `a decision on which somebody else decided since is not taken back`() throws {
    let pier = try Pier()
    let fee = try #require(try pier.fees().first)
    try pier.decide(.ask, [fee])
    try pier.decide(.confirm, [try pier.now(fee)], by: Pier.budi)
    let mine = try #require(try pier.registry.acts(of: "Sari", limit: 1).first)
    #expect(throws: RegistryError.standing(.builtUpon)) {
      try pier.registry.takeBack(mine.id, by: Pier.sari)
    }
  }

  @Test func `a shuffled import of the same rows wakes nothing`() throws {
    let pier = try Pier()
    for fee in try pier.fees() { try pier.decide(.close(.duplicate, because: why), [fee]) }
    let people = (0..<6).map { Pier.person($0, born: "1990-01-01") }
    try pier.bring(.charges, people.reversed().map { Pier.fee("900") + $0 })
    try pier.screen()
    #expect(try pier.fees().allSatisfy { $0.standing == .dismissed && $0.state != .changed })
  }

  @Test func `what was taken back is said again, with its words, and taken back again`() throws {
    let pier = try Pier()
    let fees = try pier.fees()
    try pier.decide(.confirm, [fees[0]])
    try pier.decide(.close(.duplicate, because: why), try fees.map { try pier.now($0) })
    let sari = Pier.sari.actor
    for _ in 0..<2 {
      for _ in 0..<2 {
        let act = try #require(try pier.registry.acts(of: sari, limit: 1).first)
        try pier.registry.takeBack(act.id, by: Pier.sari)
      }
      #expect(try pier.fees().allSatisfy { $0.standing == nil })
      try pier.registry.redo(try #require(try pier.registry.redoable(of: sari)), by: Pier.sari)
      #expect(
        try pier.fees().map { try pier.now($0).standing }.filter { $0 != nil } == [.confirmed])
      try pier.registry.redo(try #require(try pier.registry.redoable(of: sari)), by: Pier.sari)
      #expect(try pier.fees().allSatisfy { $0.standing == .dismissed })
      #expect(try pier.registry.decisions(on: fees[3].id).first?.decision.note == why)
    }
    #expect(try pier.registry.redoable(of: sari) == nil)
    #expect(try pier.registry.logVerdict().isClean)
  }

  @Test func `nothing is said again of a finding with other reasons, or that somebody decided on`()
    throws
  {
    let pier = try Pier()
    let fees = try pier.fees()
    let fee = try #require(fees.first { $0.fisherName == "Contoh 100" })
    let other = try #require(fees.first { $0.fisherName == "Contoh 101" })
    try pier.decide(.close(.duplicate, because: why), [fee, other])
    let act = try #require(try pier.registry.acts(of: "Sari", limit: 1).first)
    try pier.registry.takeBack(act.id, by: Pier.sari)
    try pier.decide(.confirm, [try pier.now(other)], by: Pier.budi)
    let again = try #require(try pier.registry.redoable(of: "Sari"))
    #expect(throws: RegistryError.decidedMeanwhile([other.id])) {
      try pier.registry.redo(again, by: Pier.sari)
    }
    #expect(try pier.now(fee).standing == nil)
    let confirmed = try #require(try pier.registry.acts(of: "Budi", limit: 1).first)
    try pier.registry.takeBack(confirmed.id, by: Pier.budi)
    // A file that comes in is something new of Sari's: Budi brings this one.
    try pier.bring(
      .charges, [Pier.fee("40") + Pier.person(0, born: "1990-01-01")], by: Pier.budi)
    try pier.screen()
    #expect(throws: RegistryError.decidedMeanwhile([fee.id])) {
      try pier.registry.redo(again, by: Pier.sari)
    }
  }

  @Test func `agreeing again asks for the very proposal that was agreed to`() throws {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.dataError, because: why), [child])
    try pier.decide(.agree, [try pier.now(child)], by: Pier.budi)
    let agreed = try #require(try pier.registry.acts(of: "Budi", limit: 1).first)
    try pier.registry.takeBack(agreed.id, by: Pier.budi)
    let proposed = try #require(try pier.registry.acts(of: "Sari", limit: 1).first)
    try pier.registry.takeBack(proposed.id, by: Pier.sari)
    #expect(throws: RegistryError.decidedMeanwhile([child.id])) {
      try pier.registry.redo(agreed, by: Pier.budi)
    }
    try pier.registry.redo(proposed, by: Pier.sari)
    try pier.registry.redo(agreed, by: Pier.budi)
    #expect(try pier.now(child).standing == .dismissed)
  }
}
