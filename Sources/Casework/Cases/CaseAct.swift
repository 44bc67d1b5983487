public import Fishery

/// One thing that a person enters about a case. Nothing in a case changes by itself.
public enum CaseAct: Sendable, Hashable {
  /// What was told, by telephone or otherwise.
  case note(String)
  /// Whether the person is a child, as far as anybody knows.
  case age(isChild: Bool)
  /// A danger to life, and what it is.
  case danger(String)
  case dangerOver
  case consent(Consent)
  /// A child has a guardian; their name is personal.
  case guardian(String)
  /// What is best for a child was determined, and why.
  case bestInterest(String)
  /// How far identification has come, and which authority says so.
  case status(VictimStatus, authority: String)
  case assist(Assistance, AssistanceAnswer)
  /// A referral to somebody, on a legal basis, with what it may say.
  case refer(Recipient, basis: String, fields: Set<CaseField>)
  case fields(Set<CaseField>, referral: Int)
  /// It was sent, when and how. Without consent a ground is stated.
  case send(referral: Int, Instant, how: String, ground: String?)
  /// A second person signs what went without consent.
  case countersign(referral: Int)
  case acknowledge(referral: Int, Instant)
  case accept(referral: Int, Instant)
  case conclude(referral: Int, Outcome)
  /// The recipient was told that consent was withdrawn.
  case tellWithdrawal(referral: Int, Instant)
  case plan(Aftercare, by: CivilDate)
  case done(Aftercare, on: CivilDate)
  case close(String)

  /// To whom a referral goes.
  public struct Recipient: Sendable, Hashable {
    public let kind: ContactKind
    public let name: String
    /// To seal for it; nil when it has none, and a passphrase is used.
    public let publicKey: String?

    public init(_ kind: ContactKind, _ name: String, publicKey: String? = nil) {
      self.kind = kind
      self.name = name
      self.publicKey = publicKey
    }
  }
}
