/// A finding as a person saw it when they decided.
public struct SeenFinding: Sendable, Hashable {
  public let id: String
  /// The decision that stood; nil when none did.
  public let decided: Int?
  /// The hash of its reasons.
  public let reasons: String

  public init(id: String, decided: Int?, reasons: String) {
    self.id = id
    self.decided = decided
    self.reasons = reasons
  }
}
