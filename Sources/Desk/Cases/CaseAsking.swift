import Casework
import Fishery
import Law
import Report
import Words

/// An act that asks for something typed first.
enum CaseAsking: Sendable, Hashable {
  case note, danger, guardian, bestInterest, close
  case status(VictimStatus)
  case recipient(ContactKind)
  case refer(CaseAct.Recipient)
  case send(Int, asksGround: Bool)
  case acknowledge(Int), accept(Int), tellWithdrawal(Int)
  case plan(Aftercare), done(Aftercare)
}

extension CaseAsking {
  /// What is asked, one after the other.
  ///
  /// - Parameter now: this moment, as it would be typed.
  func questions(now: String, today: String) -> [Entry.Asked] {
    let words = Entry.Reading.words(least: CaseState.leastLetters)
    let least = "in at least \(CaseState.leastLetters) letters; sealed beside the log"
    let moment = Entry.Asked(
      sign: "when ", hint: "a moment with its offset; Enter goes on", reading: .moment,
      proposal: now)
    switch self {
    case .note: return [.init(sign: "told: ", hint: least, reading: words)]
    case .danger: return [.init(sign: "in danger: ", hint: least, reading: words)]
    case .guardian:
      return [
        .init(sign: "guardian: ", hint: "who speaks for the child", reading: .words(least: 2))
      ]
    case .bestInterest: return [.init(sign: "best for the child: ", hint: least, reading: words)]
    case .close: return [.init(sign: "closed, because ", hint: least, reading: words)]
    case .status(let status):
      let isPossible = status == .possible || status == .notScreened
      return [
        .init(
          sign: "\(status.phrase.english), says ",
          hint: isPossible ? "who set it; may be empty" : "the authority that decided",
          reading: .words(least: isPossible ? 0 : 2))
      ]
    case .recipient(let kind):
      return [
        .init(sign: "\(kind.phrase.english): ", hint: "its name", reading: .words(least: 2)),
        Self.basis,
      ]
    case .refer: return [Self.basis]
    case .send(_, let asksGround):
      return [
        moment,
        .init(sign: "how ", hint: "by hand, by courier, by telephone …", reading: .words(least: 2)),
      ]
        + (asksGround
          ? [
            .init(
              sign: "without consent, because ",
              hint: "the ground, \(least); a second person signs within 24 hours", reading: words)
          ] : [])
    case .acknowledge, .accept, .tellWithdrawal: return [moment]
    case .plan: return [.init(sign: "by ", hint: "the day", reading: .day, proposal: today)]
    case .done: return [.init(sign: "done on ", hint: "the day", reading: .day, proposal: today)]
    }
  }

  private static let basis = Entry.Asked(
    sign: "legal basis: ", hint: "the provision it is sent under", reading: .words(least: 2))

  /// The act, once everything is answered; nil for an answer that cannot be read.
  func act(_ answers: [String]) -> CaseAct? {
    switch self {
    case .note: .note(answers[0])
    case .danger: .danger(answers[0])
    case .guardian: .guardian(answers[0])
    case .bestInterest: .bestInterest(answers[0])
    case .close: .close(answers[0])
    case .status(let status): .status(status, authority: answers[0])
    case .recipient(let kind):
      .refer(CaseAct.Recipient(kind, answers[0]), basis: answers[1], fields: Self.leastFields)
    case .refer(let recipient):
      .refer(recipient, basis: answers[0], fields: Self.leastFields)
    case .send(let number, _):
      Instant(answers[0]).map {
        .send(
          referral: number, $0, how: answers[1], ground: answers.count > 2 ? answers[2] : nil)
      }
    case .acknowledge(let number): Instant(answers[0]).map { .acknowledge(referral: number, $0) }
    case .accept(let number): Instant(answers[0]).map { .accept(referral: number, $0) }
    case .tellWithdrawal(let number):
      Instant(answers[0]).map { .tellWithdrawal(referral: number, $0) }
    case .plan(let step): CivilDate(answers[0]).map { .plan(step, by: $0) }
    case .done(let step): CivilDate(answers[0]).map { .done(step, on: $0) }
    }
  }

  /// What a referral says until somebody ticks more.
  private static let leastFields = Set(CaseField.allCases.filter(\.isLeast))
}
