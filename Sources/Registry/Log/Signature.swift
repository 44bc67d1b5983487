import FoundationEssentials

/// Who did something, and when.
public struct Signature: Sendable, Hashable {
  public let actor: String
  /// Seconds since 1970-01-01 00:00 UTC.
  public let at: Int64

  public init(actor: String, at: Int64) {
    self.actor = actor
    self.at = at
  }

  public static func now(_ actor: String) -> Signature {
    Signature(actor: actor, at: Int64(Date().timeIntervalSince1970))
  }
}
