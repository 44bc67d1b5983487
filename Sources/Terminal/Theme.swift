/// How meanings look: in the terminal's own sixteen colours, in 256, or in none.
///
/// No theme sets a background of its own, because nobody knows whether the terminal is light or
/// dark; and no meaning is carried by colour alone.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  case terminal = "16"
  case colours256 = "256"
  case mono

  /// The theme for a terminal of so many colours, unless the reader asked for none.
  ///
  /// `noColour` is the wish expressed by a non-empty `NO_COLOR`.
  public init(colours: Int, noColour: Bool) {
    self = noColour || colours < 8 ? .mono : .terminal
  }

  /// The look of a style.
  public func paint(_ style: Style) -> Paint {
    var paint: Paint =
      switch self {
      case .terminal: Self.sixteen(style.role)
      case .colours256: Self.many(style.role)
      case .mono: Self.none(style.role)
      }
    if style.emphasis.contains(.selected) {
      // One bar from end to end: it says where the cursor is, and what stands in it is said in words.
      paint = Paint(nil, paint.attributes.intersection([.reverse, .underlined]))
    } else if style.emphasis.contains(.bold) {
      paint.attributes.insert(.bold)
    }
    if style.emphasis.contains(.underlined) { paint.attributes.insert(.underlined) }
    if style.emphasis.contains(.marked) { paint.attributes.insert(.bold) }
    if style.emphasis.contains(.match) { paint.attributes.formUnion([.bold, .underlined]) }
    if style.emphasis.contains(.selected) {
      paint.attributes.formSymmetricDifference(.reverse)
    }
    return paint
  }

  private static func sixteen(_ role: Style.Role) -> Paint {
    switch role {
    case .plain, .cover, .tab: Paint()
    case .dim, .border: Paint(nil, .dim)
    case .advisory: Paint(nil, .dim)
    case .title, .heading, .key: Paint(nil, .bold)
    case .currentTab: Paint(nil, [.bold, .reverse])
    case .critical: Paint(1, .bold)
    case .high: Paint(1)
    case .medium: Paint(3)
    case .low: Paint(6)
    case .good: Paint(2)
    case .unknown: Paint(5)
    case .warning: Paint(3, [.bold, .reverse])
    }
  }

  /// Tones of middle lightness, legible on white and on black.
  private static func many(_ role: Style.Role) -> Paint {
    switch role {
    case .critical: Paint(160, .bold)
    case .high: Paint(166)
    case .medium: Paint(136)
    case .low: Paint(32)
    case .advisory: Paint(102)
    case .good: Paint(28)
    case .unknown: Paint(97)
    case .warning: Paint(166, [.bold, .reverse])
    case .dim, .border: Paint(102)
    case .plain, .cover, .tab, .title, .heading, .key, .currentTab: sixteen(role)
    }
  }

  private static func none(_ role: Style.Role) -> Paint {
    switch role {
    case .critical, .high: Paint(nil, .bold)
    case .medium, .low, .good, .unknown: Paint()
    default: sixteen(role).colourless
    }
  }
}

extension Paint {
  fileprivate init(_ foreground: UInt8?, _ attributes: Attributes) {
    self.init(foreground, on: nil, attributes)
  }

  fileprivate var colourless: Paint { Paint(nil, attributes) }
}
