import Casework
import Fishery
import Registry

/// A case as tests enter it, at one moment of the story's day.
struct Story {
  static let day: CivilDate = "2026-11-23"
  static let noon: Instant = "2026-11-23T12:00Z"
  static var at: Int64 { noon.minutes * 60 }
  static let shelter = CaseAct.Recipient(.shelter, "Rumah Contoh")
  static let authority = CaseAct.Recipient(.authority, "Kantor Contoh", publicKey: "00ff")

  private(set) var state = CaseState()

  func adult() -> Story { entering(.age(isChild: false)) }
  func child() -> Story { entering(.age(isChild: true)) }
  func referred(fields: Set<CaseField> = [.name, .vessel]) -> Story {
    entering(.refer(Story.shelter, basis: "UU 18/2017", fields: fields))
  }

  func sending(_ number: Int = 1, because ground: String? = nil) -> CaseAct {
    .send(referral: number, Story.noon, how: "by hand", ground: ground)
  }

  func hindrance(to act: CaseAct, by actor: String = "Sari") -> CaseHindrance? {
    state.hindrance(to: act, by: actor, at: CaseClock(now: Story.at, today: Story.day))
  }

  mutating func enter(_ act: CaseAct, by actor: String = "Sari") {
    acts.append((act, Signature(actor: actor, at: Story.at)))
    state = CaseState(after: acts)
  }

  private var acts: [(act: CaseAct, signature: Signature)] = []

  private func entering(_ act: CaseAct) -> Story {
    var story = self
    story.enter(act)
    return story
  }

  /// Every act but the word that a person says of somebody's identification.
  static let everythingElse: [CaseAct] = [
    .note("a secret word of many letters"), .age(isChild: true), .danger("a secret danger to him"),
    .dangerOver, .consent(.given), .consent(.refused), .consent(.withdrawn),
    .guardian("a secret guardian"), .bestInterest("a secret best interest"),
    .assist(.shelter, .notNeeded), .refer(authority, basis: "a secret basis", fields: [.port]),
    .fields([.name, .account], referral: 1),
    .send(referral: 1, noon, how: "a secret way", ground: "a secret ground"),
    .send(referral: 1, noon, how: "by hand", ground: nil),
    .countersign(referral: 1), .acknowledge(referral: 1, noon), .accept(referral: 1, noon),
    .conclude(referral: 1, .partlyHelped), .tellWithdrawal(referral: 1, noon),
    .plan(.wageRecovery, by: day), .done(.arrived, on: day), .close("a secret reason for it"),
  ]

  static let all = everythingElse + [.status(.presumed, authority: "a secret authority")]
}
