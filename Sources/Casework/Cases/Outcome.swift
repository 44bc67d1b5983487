/// How a referral ended.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  case helped
  case partlyHelped = "partly_helped"
  case declined
  case noAnswer = "no_answer"
}
