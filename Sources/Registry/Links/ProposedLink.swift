/// Two records that may be the same, for a person to say.
public struct ProposedLink: Sendable, Hashable {
  public enum Party: String, Sendable {
    case fisher, vessel, agency
  }

  public enum State: String, Sendable, CaseIterable {
    /// Nobody has said yet.
    case open
    /// They are one; what is said of either holds of both.
    case accepted
    /// They are not the same, and nobody is asked again.
    case refused
  }

  public let party: Party
  /// The smaller of the two keys, under which both stand once the link is accepted.
  public let one: Int64
  public let other: Int64
  public let oneName: String
  public let otherName: String
  public let state: State
  /// Who said so, and when; nil while nobody has.
  public let decided: Signature?
}

extension ProposedLink: Identifiable {
  /// The first eight digits of both keys.
  public var id: String { "\(SubjectKey(one).hex.prefix(8))-\(SubjectKey(other).hex.prefix(8))" }
}
