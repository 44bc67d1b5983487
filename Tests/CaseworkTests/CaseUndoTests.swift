import Casework
import Fishery
import Registry
import TestSupport
import Testing

/// Taking back what was entered in cases and done about exceptions, in order, and doing it again.
@Suite struct CaseUndoTests {
  private static func cases(_ registry: Registry) -> Cases {
    Cases(registry, at: CaseClock(now: Story.at, today: Story.day))
  }

  /// A case about a man of the pier, with everything up to a referral entered by Sari.
  private static func opened(_ pier: Pier) throws -> CaseFile {
    let fee = try #require(try pier.fees().first)
    return try cases(pier.registry).open(
      from: .finding(fee), saying: "his passport is kept from him", by: Pier.sari
    ).get()
  }

  private static func entering(
    _ acts: [CaseAct], in file: CaseFile, _ pier: Pier, by actor: Signature = Pier.sari
  ) throws -> CaseFile {
    try acts.reduce(file) { file, act in
      try cases(pier.registry).enter(act, in: file, by: actor).get()
    }
  }

  /// Takes back what can be taken back next; nil when nothing can.
  private static func takeBack(_ pier: Pier, by actor: Signature = Pier.sari) throws -> ActRecord? {
    guard let act = try pier.registry.undoable(of: actor.actor).act else { return nil }
    try pier.registry.takeBack(act.id, by: actor)
    return act
  }

  private static func redo(_ pier: Pier, by actor: Signature = Pier.sari) throws -> Bool {
    guard let act = try pier.registry.redoable(of: actor.actor) else { return false }
    try pier.registry.redo(act, by: actor)
    return true
  }

  private static let acts: [CaseAct] = [
    .consent(.refused), .consent(.given), .assist(.food, .done),
    .refer(Story.shelter, basis: "UU 18/2017", fields: [.name]), .plan(.ticket, by: Story.day + 9),
    .status(.possible, authority: ""), .close("he is well and at home again"),
  ]

  @Test func `every step goes back one by one, the opening last, and comes again the same`() throws
  {
    let pier = try Pier()
    let before = try pier.registry.digest()
    let file = try Self.entering(Self.acts, in: Self.opened(pier), pier)
    let after = try pier.registry.digest()
    var states = [file.state]
    while let act = try Self.takeBack(pier), act.kind == .step {
      guard let record = try pier.registry.caseRecord(file.id) else { break }
      states.append(try CaseFile(record).state)
    }
    #expect(states.count == Self.acts.count + 1)
    // The finding from which it was opened is no longer referred.
    #expect(try Self.takeBack(pier)?.kind == .decision)
    #expect(try pier.registry.digest() == before)
    #expect(try pier.registry.cases().isEmpty)
    #expect(try Self.redo(pier))
    for state in states.reversed() {
      #expect(try Self.redo(pier))
      #expect(try CaseFile(try #require(try pier.registry.caseRecord(file.id))).state == state)
    }
    #expect(try pier.registry.digest() == after)
    #expect(try pier.registry.logVerdict().isClean)
  }

  @Test func `what was sent stands with all that it rests on, and what came of it goes back`()
    throws
  {
    let pier = try Pier()
    let file = try Self.entering(
      [
        .consent(.given), .refer(Story.shelter, basis: "UU 18/2017", fields: [.name]),
        .send(referral: 1, Story.noon, how: "by hand", ground: nil),
        .acknowledge(referral: 1, Story.noon),
      ], in: Self.opened(pier), pier)
    #expect(try Self.takeBack(pier)?.detail == "acknowledge")
    let undoable = try pier.registry.undoable(of: "Sari")
    #expect(undoable.act?.kind != .step)
    #expect(undoable.standing.map(\.hold) == [.sent, .builtUpon, .builtUpon, .builtUpon])
    let sent = try #require(undoable.standing.first)
    #expect(throws: RegistryError.standing(.sent)) {
      try pier.registry.takeBack(sent.act.id, by: Pier.sari)
    }
    let state = try CaseFile(try #require(try pier.registry.caseRecord(file.id))).state
    #expect(state.referrals.first?.phase == .sent)
  }

  @Test func `a second signature stands`() throws {
    let pier = try Pier()
    let ground = "he is beaten and locked in the hold"
    let file = try Self.entering(
      [
        .danger(ground), .refer(Story.shelter, basis: "UU 18/2017", fields: [.vessel]),
        .send(referral: 1, Story.noon, how: "by hand", ground: ground),
      ], in: Self.opened(pier), pier)
    _ = try Self.entering([.countersign(referral: 1)], in: file, pier, by: Pier.budi)
    #expect(try pier.registry.undoable(of: "Budi").standing.map(\.hold) == [.signed])
  }

  @Test func `what another person entered since is not built over`() throws {
    let pier = try Pier()
    let file = try Self.entering([.consent(.given)], in: Self.opened(pier), pier)
    let asBudiSawIt = file
    #expect(try Self.takeBack(pier)?.detail == "consent")
    #expect(throws: RegistryError.changedMeanwhile) {
      try Self.entering(
        [.danger("he is beaten and locked in")], in: asBudiSawIt, pier, by: Pier.budi)
    }
    let now = try CaseFile(try #require(try pier.registry.caseRecord(file.id)))
    _ = try Self.entering(
      [.danger("he is beaten and locked in")], in: now, pier, by: Pier.budi)
    #expect(throws: RegistryError.changedMeanwhile) { try Self.redo(pier) }
    #expect(try pier.registry.undoable(of: "Sari").standing.map(\.hold) == [.builtUpon])
  }

  @Test func `an exception goes back while nobody answered, and a closing whenever`() throws {
    let pier = try Pier()
    let before = try pier.registry.digest()
    let fee = try #require(try pier.fees().first)
    let request = Exceptions.Request(
      for: fee, within: .vessel, until: Pier.day + 5, because: "the owner pays them back")
    _ = try pier.exceptions.ask(request, by: Pier.sari).get()
    let asked = try pier.registry.digest()
    #expect(try Self.takeBack(pier)?.kind == .exception)
    #expect(try pier.registry.exceptions().isEmpty)
    #expect(try pier.registry.digest() == before)
    #expect(try Self.redo(pier))
    #expect(try pier.registry.digest() == asked)
    let exception = try #require(try pier.registry.exceptions().first)
    #expect(exception.reason == request.reason)
    #expect(try pier.exceptions.say(.approve, to: exception, by: Pier.budi) == nil)
    #expect(try pier.registry.undoable(of: "Sari").standing.map(\.hold) == [.signed])
    #expect(try pier.registry.undoable(of: "Budi").standing.map(\.hold) == [.signed])
    let active = try pier.registry.digest()
    let agreed = try #require(try pier.registry.exceptions().first)
    #expect(try pier.exceptions.say(.close, to: agreed, by: Pier.sari) == nil)
    #expect(try pier.now(fee).standing == nil)
    let closed = try pier.registry.digest()
    #expect(try Self.takeBack(pier)?.detail == "close")
    #expect(try pier.registry.digest() == active)
    #expect(try pier.now(fee).standing == .excepted)
    #expect(try Self.redo(pier))
    #expect(try pier.registry.digest() == closed)
  }
}
