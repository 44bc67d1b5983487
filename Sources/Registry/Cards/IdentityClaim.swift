public import Fishery

/// A name, flag or number that somebody said is a vessel's, and from when.
public struct IdentityClaim: Sendable, Hashable {
  /// The key of the column: `vessel`, `flag`, `imo`, `registration`, `mmsi`, `call_sign`, or
  /// `previous_name` and `previous_flag`.
  public let key: String
  public let value: String
  public let effective: CivilDate?
  public let origin: Provenance
  /// What speaks against it.
  public let doubts: [Doubt]

  public init(
    key: String, value: String, effective: CivilDate?, origin: Provenance, doubts: [Doubt]
  ) {
    self.key = key
    self.value = value
    self.effective = effective
    self.origin = origin
    self.doubts = doubts
  }

  /// Why a claim may be wrong.
  public enum Doubt: Sendable, Hashable {
    /// Another claim for the same day says otherwise.
    case saidOtherwise
    /// So many other vessels are said to bear the number.
    case shared(with: Int)
    /// The check digit of the number is wrong.
    case checkDigit
  }
}
