public import Fishery

/// One import as the registry lists it. rows = stored + refused; stored = new + changed + unchanged.
public struct ImportRecord: Sendable, Hashable, Identifiable {
  public let id: Int
  public let sheet: String
  public let file: String
  public let hash: String
  public let signature: Signature
  public let day: CivilDate?
  public let stored: Int
  /// About things of which nothing was said before.
  public let new: Int
  /// About things of which something else was said before.
  public let changed: Int
  public let refused: Int
  /// The entry of the log that took it back; nil while it stands.
  public let undone: Int?

  public var rows: Int { stored + refused }
  public var unchanged: Int { stored - new - changed }
}
