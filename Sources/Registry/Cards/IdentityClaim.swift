public import Fishery

/// A name, flag or number that somebody said is a vessel's, and from when.
public struct IdentityClaim: Sendable, Hashable {
  /// The key of the column: `vessel`, `flag`, `imo`, `registration`, `mmsi`, `call_sign`.
  public let key: String
  public let value: String
  public let effective: CivilDate?
  public let origin: Provenance
  /// Whether another claim of the same time says otherwise, or another vessel claims the number.
  public let isContradicted: Bool

  public init(
    key: String, value: String, effective: CivilDate?, origin: Provenance, isContradicted: Bool
  ) {
    self.key = key
    self.value = value
    self.effective = effective
    self.origin = origin
    self.isContradicted = isContradicted
  }
}
