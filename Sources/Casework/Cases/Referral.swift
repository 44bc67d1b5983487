public import Fishery
public import Registry

/// One referral of a case: to whom, with what, and how far it has come.
public struct Referral: Sendable, Hashable, Identifiable {
  /// Its place among those of the case, from 1.
  public let id: Int
  public let recipient: CaseAct.Recipient
  public let basis: String
  public internal(set) var fields: Set<CaseField>
  public internal(set) var sent: Sending?
  public internal(set) var acknowledged: Instant?
  public internal(set) var accepted: Instant?
  public internal(set) var outcome: Outcome?
  /// When consent was withdrawn after it was sent, until the recipient was told.
  public internal(set) var withdrawn: Int64?

  /// That it was sent, when, how, by whom and on what ground.
  public struct Sending: Sendable, Hashable {
    public let at: Instant
    public let how: String
    public let by: String
    /// Why it went without consent; nil when it went with it.
    public let ground: String?
    /// When it was written down: from then on a second person has a day to sign.
    public let entered: Int64
    public internal(set) var countersigned: Signature?

    /// Whether one officer sent it alone and nobody signed since.
    public var wantsSecondSignature: Bool { ground != nil && countersigned == nil }
  }

  public enum Phase: String, Sendable, Hashable, CaseIterable {
    case drafted, sent, acknowledged, accepted, concluded
  }

  public var phase: Phase {
    if outcome != nil { return .concluded }
    if accepted != nil { return .accepted }
    if acknowledged != nil { return .acknowledged }
    return sent == nil ? .drafted : .sent
  }
}
