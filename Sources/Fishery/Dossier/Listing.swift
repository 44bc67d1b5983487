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

  @inlinable init(completeness: Completeness, items: ArraySlice<Element>) {
    self.completeness = completeness
    self.items = items
  }

  /// Whether nobody supplied this list.
  @inlinable public var isNotCollected: Bool {
    if case .notCollected = completeness { true } else { false }
  }

  /// Whether somebody looked and there is none.
  @inlinable public var isConfirmedNone: Bool { completeness == .confirmedNone }
}
