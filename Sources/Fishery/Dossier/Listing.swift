/// How much of a list is known.
public enum Completeness: Sendable, Hashable, BitwiseCopyable {
  /// There are entries; there may be more elsewhere.
  case collected
  /// Somebody looked, and there are none.
  case confirmedNone
  case notCollected(Gap)
}

/// The entries of one list of a dossier.
public struct Listing<Element: Sendable>: Sendable {
  public let completeness: Completeness
  public let items: ArraySlice<Element>

  /// Whether nobody supplied this list.
  public var isNotCollected: Bool {
    if case .notCollected = completeness { true } else { false }
  }

  /// Whether somebody looked and there is none.
  public var isConfirmedNone: Bool { completeness == .confirmedNone }
}
