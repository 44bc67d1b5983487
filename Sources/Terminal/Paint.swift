/// How a style looks: colours by number and attributes.
public struct Paint: Hashable, Sendable {
  /// A colour of the terminal's palette, or nil for its own default.
  public var foreground: UInt8?
  public var background: UInt8?
  public var attributes: Attributes

  public init(
    _ foreground: UInt8? = nil, on background: UInt8? = nil, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underlined = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  /// The nearest paint for a terminal of so many colours.
  ///
  /// Bright colours of a sixteen-colour theme become bold ones on eight; a colour that the terminal
  /// lacks altogether falls back to its default.
  func reduced(to colours: Int) -> Paint {
    var paint = self
    if colours == 8, let bright = paint.foreground, (8..<16).contains(bright) {
      paint.foreground = bright - 8
      paint.attributes.insert(.bold)
    }
    if let colour = paint.foreground, colour >= colours { paint.foreground = nil }
    if let colour = paint.background, colour >= colours { paint.background = nil }
    return paint
  }
}
