public import Fishery

/// A figure or a flag State's declaration, with its whole history.
public struct Figure: Sendable, Hashable {
  /// The dotted name in packs and JSON, such as `c188.minimum_age` or `profiles.TH.in_force`.
  public let id: String
  public let title: String
  public let kind: FigureValue.Kind
  public let unit: FigureUnit?
  /// Oldest first, no two from the same day.
  public let entries: [Entry]
  /// The local pack that this history came from; nil for the built-in book.
  public let overlay: String?

  /// A value from one day on, until the next entry.
  public struct Entry: Sendable, Hashable {
    public let from: CivilDate
    /// Nil when the figure ends on that day, or a flag State's answer is unknown from then on.
    public let value: FigureValue?
    public let source: String
    public let status: Status
    public let verified: Verified
    public let note: String?
  }

  /// How far the law has come.
  public enum Status: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case enacted, announced, expected, policy

    /// Whether a figure of this status may decide a verdict.
    public var decides: Bool { self == .enacted || self == .policy }
  }

  /// Whether a flag State declared it.
  var isDeclaration: Bool { id.hasPrefix("profiles.") }

  /// The entry that decides on a day; nil before the first one that decides.
  public func entry(on day: CivilDate) -> Entry? {
    entries.last { $0.status.decides && $0.from <= day }
  }

  /// The first later day on which another entry decides.
  public func nextChange(after day: CivilDate) -> CivilDate? {
    entries.first { $0.status.decides && $0.from > day }?.from
  }
}
