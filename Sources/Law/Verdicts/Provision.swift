/// The article of an instrument that a rule rests on.
public struct Provision: Sendable, Hashable {
  /// The instrument's short name, such as `C188`.
  public let instrument: String
  /// The article as it is cited, such as `Art. 9(1)`.
  public let article: String
  public let force: Force
  public let verified: Verified
  /// Where the text was read or is published.
  public let source: String

  public init(
    _ instrument: String, _ article: String, force: Force, verified: Verified, source: String
  ) {
    self.instrument = instrument
    self.article = article
    self.force = force
    self.verified = verified
    self.source = source
  }
}

extension Provision: CustomStringConvertible {
  public var description: String { "\(instrument) \(article)" }
}

/// Whether a text or figure was read in its source or only recalled.
public enum Verified: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case seen
  case memory
}
