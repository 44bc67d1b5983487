import Fishery
import Registry
import Testing

@testable import Casework

/// Every path of a referral, as a pure machine of what people enter.
@Suite struct CaseStateTests {
  private static let why = "he says that he is beaten on deck"

  @Test func `without danger a refusal stands, and consent that was not asked is none`() {
    var story = Story().adult().referred()
    #expect(story.hindrance(to: story.sending()) == .noConsent)
    story.enter(.consent(.refused))
    #expect(story.hindrance(to: story.sending()) == .noConsent)
    #expect(story.hindrance(to: story.sending(because: Self.why)) == .noConsent)
    #expect(story.state.referrals[0].phase == .drafted)
  }

  @Test func `with consent it is sent, acknowledged, accepted and concluded, each once`() {
    var story = Story().adult().referred()
    story.enter(.consent(.given))
    #expect(story.hindrance(to: .acknowledge(referral: 1, Story.noon)) == .notSent)
    story.enter(story.sending())
    #expect(story.state.referrals[0].phase == .sent)
    #expect(story.state.referrals[0].sent?.wantsSecondSignature == false)
    #expect(story.hindrance(to: story.sending()) == .sentAlready)
    #expect(story.hindrance(to: .conclude(referral: 1, .helped)) == .notAccepted)
    story.enter(.acknowledge(referral: 1, Story.noon))
    #expect(story.hindrance(to: .acknowledge(referral: 1, Story.noon)) == .saidAlready)
    story.enter(.accept(referral: 1, Story.noon))
    story.enter(.conclude(referral: 1, .helped))
    #expect(story.state.referrals[0].phase == .concluded)
    #expect(story.state.duties.isEmpty)
    #expect(story.hindrance(to: .conclude(referral: 1, .declined)) == .saidAlready)
  }

  @Test func `withdrawn after sending, it stays sent, the recipient is told, nothing more goes`() {
    var story = Story().adult().referred()
    story.enter(.consent(.given))
    story.enter(story.sending())
    story.enter(.refer(Story.shelter, basis: "law", fields: [.vessel]))
    story.enter(.consent(.withdrawn))
    #expect(story.state.referrals[0].phase == .sent)
    #expect(story.hindrance(to: story.sending(2)) == .noConsent)
    let told = story.state.duties.first { $0.task == .tellWithdrawal(referral: 1) }
    #expect(told?.limit == .moment(Story.at + CaseDuty.signatureSeconds))
    story.enter(.tellWithdrawal(referral: 1, Story.noon))
    #expect(!story.state.duties.contains { $0.task == .tellWithdrawal(referral: 1) })
  }

  @Test func `what was not given cannot be withdrawn`() {
    var story = Story().adult()
    #expect(story.hindrance(to: .consent(.withdrawn)) == .nothingToWithdraw)
    story.enter(.consent(.refused))
    #expect(story.hindrance(to: .consent(.withdrawn)) == .nothingToWithdraw)
    story.enter(.consent(.given))
    #expect(story.hindrance(to: .consent(.withdrawn)) == nil)
  }

  @Test(arguments: [nil, Consent.refused, .withdrawn])
  func `in danger one officer sends at once, the least, on a ground, and a second one signs`(
    _ consent: Consent?
  ) {
    var story = Story().adult().referred(fields: [.name, .vessel])
    if let consent {
      if consent == .withdrawn { story.enter(.consent(.given)) }
      story.enter(.consent(consent))
    }
    story.enter(.danger("the engine room burns and he is locked in"))
    #expect(story.hindrance(to: story.sending()) == .noGround(letters: 15))
    #expect(story.hindrance(to: story.sending(because: "haste")) == .noGround(letters: 15))
    #expect(story.hindrance(to: story.sending(because: Self.why)) == .moreThanLeast([.name]))
    story.enter(.fields([.vessel, .port, .nationality], referral: 1))
    story.enter(story.sending(because: Self.why))
    #expect(story.state.referrals[0].sent?.wantsSecondSignature == true)
    #expect(story.hindrance(to: .countersign(referral: 1)) == .ownSignature)
    #expect(story.hindrance(to: .close("everything was done for him")) == .signatureOwed)
    #expect(story.hindrance(to: .countersign(referral: 1), by: " sari") == .ownSignature)
    #expect(story.hindrance(to: .countersign(referral: 1), by: "Budi") == nil)
    story.enter(.countersign(referral: 1), by: "Budi")
    #expect(story.hindrance(to: .countersign(referral: 1), by: "Budi") == .noSignatureOwed)
    #expect(!story.state.duties.contains { $0.task == .secondSignature(referral: 1) })
  }

  @Test func `when the danger is over a refusal stands again`() {
    var story = Story().adult().referred(fields: [.vessel])
    story.enter(.consent(.refused))
    story.enter(.danger("the engine room burns and he is locked in"))
    story.enter(.dangerOver)
    #expect(story.hindrance(to: story.sending(because: Self.why)) == .noConsent)
  }

  @Test func `for a child guardian and best interest stand in place of consent`() {
    var story = Story().child().referred()
    story.enter(.consent(.given))
    #expect(story.hindrance(to: story.sending()) == .noGuardian)
    story.enter(.guardian("an aunt in Tegal"))
    #expect(story.hindrance(to: story.sending()) == .noGuardian)
    story.enter(.bestInterest("to be home with her family"))
    #expect(story.hindrance(to: story.sending()) == nil)
    story.enter(story.sending())
    #expect(story.state.referrals[0].sent?.wantsSecondSignature == false)
  }

  @Test func `for a child one officer sends at once, without any danger`() {
    var story = Story().child().referred(fields: [.vessel, .port])
    #expect(story.hindrance(to: story.sending(because: Self.why)) == nil)
    story.enter(story.sending(because: Self.why))
    #expect(story.state.referrals[0].sent?.wantsSecondSignature == true)
  }

  @Test func `a consulate hears of a person only with their own consent, even in danger`() {
    var story = Story().adult()
    let consulate = CaseAct.Recipient(.consulate, "Konsulat Contoh")
    story.enter(.refer(consulate, basis: "VCCR Art. 36", fields: [.vessel]))
    story.enter(.danger("the engine room burns and he is locked in"))
    #expect(
      story.hindrance(to: story.sending(because: Self.why)) == .consulateWithoutConsent)
    #expect(story.hindrance(to: .assist(.consularNotice, .done)) == .consulateWithoutConsent)
    story.enter(.consent(.given))
    #expect(story.hindrance(to: story.sending()) == nil)
    #expect(story.hindrance(to: .assist(.consularNotice, .done)) == nil)
  }

  @Test func `only a person says that somebody is a victim, and for most words by an authority`() {
    var story = Story().adult().referred()
    story.enter(.consent(.given))
    for act in Story.everythingElse where story.hindrance(to: act) == nil { story.enter(act) }
    #expect(story.state.status == .notScreened)
    #expect(!story.state.isDecisionPending)
    #expect(story.hindrance(to: .status(.possible, authority: "")) == nil)
    for status in [VictimStatus.presumed, .identified, .notIdentified] {
      #expect(story.hindrance(to: .status(status, authority: "")) == .noAuthority)
      #expect(story.hindrance(to: .status(status, authority: "Kemensos")) == nil)
    }
  }

  @Test(arguments: VictimStatus.allCases)
  func `nobody is deported or charged while a decision is pending`(_ status: VictimStatus) {
    var story = Story().adult()
    if status != .notScreened { story.enter(.status(status, authority: "Kemensos")) }
    #expect(story.state.isDecisionPending == [.possible, .presumed].contains(status))
  }

  @Test func `it is sent when it was, not ahead, and answered not before`() {
    var story = Story().adult().referred()
    story.enter(.consent(.given))
    let ahead = Instant(minutes: Story.noon.minutes + 1, offset: 0) ?? Story.noon
    #expect(
      story.hindrance(to: .send(referral: 1, ahead, how: "by hand", ground: nil)) == .wrongMoment)
    #expect(story.hindrance(to: story.sending(2)) == .noSuchReferral)
    story.enter(story.sending())
    let before = Instant(minutes: Story.noon.minutes - 1, offset: 0) ?? Story.noon
    #expect(story.hindrance(to: .acknowledge(referral: 1, before)) == .wrongMoment)
    #expect(story.hindrance(to: .fields([.name], referral: 1)) == .sentAlready)
  }

  @Test func `a year after the arrival at home the person was asked after four times`() {
    var story = Story().adult()
    story.enter(.done(.arrived, on: Story.day))
    let days = story.state.duties.map(\.limit)
    #expect(
      days == [.day("2026-12-23"), .day("2027-02-23"), .day("2027-05-23"), .day("2027-11-23")])
    story.enter(.done(.afterOneMonth, on: Story.day))
    #expect(story.state.duties.count == 3)
    #expect(story.hindrance(to: .done(.afterOneMonth, on: Story.day)) == .saidAlready)
    #expect(story.hindrance(to: .done(.skills, on: Story.day + 1)) == .wrongMoment)
    #expect(story.hindrance(to: .plan(.skills, by: Story.day - 1)) == .wrongMoment)
  }

  @Test func `a closed case takes nothing but a signature that is owed`() {
    var story = Story().adult()
    story.enter(.close("the person is well and at home"))
    #expect(story.hindrance(to: .note("one thing more about this")) == .closed)
    #expect(story.hindrance(to: .consent(.given)) == .closed)
  }

  /// Steps as no muster enters them.
  private static let strange: [Registry.CaseEntry] = [
    .init("withdraw", facts: [:]), .init("consent", facts: ["consent": "perhaps"]),
    .init("consent", facts: [:]), .init("age", facts: [:]), .init("note", facts: [:]),
    .init("fields", facts: ["referral": 1, "fields": ["name", "shoe_size"]]),
    .init("fields", facts: ["referral": 1]), .init("accept", facts: ["at": "2026-11-23T12:00Z"]),
    .init("conclude", facts: ["referral": "1", "outcome": "helped"]),
    .init(
      "send", facts: ["referral": 1, "at": "2026-11-23T12:00Z"], personal: ["how": "by hand"]),
    .init(
      "send", facts: ["referral": 1, "at": "2026-11-23T12:00Z", "alone": true],
      personal: ["how": "by hand"]),
  ]

  /// A registry with one case, opened by a call.
  private static func called() throws -> (Registry, Cases, CaseFile) {
    let registry = try Registry.inMemory()
    let cases = Cases(registry, at: CaseClock(now: Story.at, today: Story.day))
    let file = try cases.open(
      from: .call(vessel: nil), saying: "a call from an unknown number", by: Pier.sari
    ).get()
    return (registry, cases, file)
  }

  @Test(arguments: strange)
  func `a step that is not understood is told of, and no case is read without it`(
    _ entry: Registry.CaseEntry
  ) throws {
    let (registry, cases, file) = try Self.called()
    try registry.add(
      entry, toCase: file.id, after: try #require(file.record.steps.last).entry, by: Pier.sari)
    #expect(throws: RegistryError.self) { try cases.all() }
  }

  @Test(arguments: Story.all)
  func `every act comes back from the registry as it was entered`(_ act: CaseAct) throws {
    let (registry, _, file) = try Self.called()
    try registry.add(
      act.kept, toCase: file.id, after: try #require(file.record.steps.last).entry,
      by: Signature(actor: "Sari", at: Pier.sari.at, isProven: true))
    let kept = try #require(try registry.caseRecord(file.id))
    #expect(try CaseFile(kept).acts.last?.act == act)
    let log = try registry.log(limit: 1)
    #expect(log.first?.act == "case")
    #expect(log.first?.facts.contains("secret") == false)
  }
}
