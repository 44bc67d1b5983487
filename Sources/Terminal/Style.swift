/// What a cell means; the theme decides how that looks.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var emphasis: Emphasis

  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// The same meaning with more emphasis.
  public func with(_ more: Emphasis) -> Style {
    Style(role, emphasis.union(more))
  }

  public static let plain = Style(.plain)
  public static let bold = Style(.plain, .bold)
  public static let dim = Style(.dim)
  public static let title = Style(.title)
  public static let heading = Style(.heading)
  public static let tab = Style(.tab)
  public static let currentTab = Style(.currentTab)
  public static let border = Style(.border)
  public static let selected = Style(.plain, .selected)
  public static let marked = Style(.plain, .marked)
  public static let match = Style(.plain, .match)
  public static let critical = Style(.critical)
  public static let high = Style(.high)
  public static let medium = Style(.medium)
  public static let low = Style(.low)
  public static let advisory = Style(.advisory)
  public static let good = Style(.good)
  public static let unknown = Style(.unknown)
  public static let warning = Style(.warning)
  public static let key = Style(.key)
  public static let cover = Style(.cover)
}

extension Style {
  /// The meanings a cell can have.
  public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    case plain, dim, title, heading, tab, currentTab, border
    case critical, high, medium, low, advisory
    case good, unknown, warning
    case key, cover
  }

  /// What is laid over a meaning: where the cursor is, what is marked, what was searched for.
  public struct Emphasis: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Emphasis(rawValue: 1)
    public static let underlined = Emphasis(rawValue: 2)
    public static let selected = Emphasis(rawValue: 4)
    public static let marked = Emphasis(rawValue: 8)
    public static let match = Emphasis(rawValue: 16)
  }
}
