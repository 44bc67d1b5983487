/// One cell of the screen: a base character, up to three marks upon it, and what it means.
///
/// Twenty bytes without padding, so that whole rows compare by memory.
public struct Cell: Hashable, Sendable {
  var base: UInt32
  var firstMark: UInt32 = 0
  var secondMark: UInt32 = 0
  var thirdMark: UInt32 = 0
  private var role: UInt8
  private var emphasis: UInt8
  /// Columns this cell takes: 1 or 2, and 0 for the right half of a wide one.
  var columns: UInt8
  private var unused: UInt8 = 0

  init(_ base: Unicode.Scalar, _ style: Style) {
    self.base = base.value
    role = style.role.rawValue
    emphasis = style.emphasis.rawValue
    columns = 1
  }

  static func blank(_ style: Style) -> Cell { Cell(" ", style) }

  init(_ glyph: Glyph, _ style: Style) {
    base = glyph.base
    firstMark = glyph.firstMark
    secondMark = glyph.secondMark
    thirdMark = glyph.thirdMark
    role = style.role.rawValue
    emphasis = style.emphasis.rawValue
    columns = glyph.columns
  }

  static func rightHalf(_ style: Style) -> Cell {
    var cell = blank(style)
    cell.base = 0
    cell.columns = 0
    return cell
  }

  /// What the cell means.
  public var style: Style {
    get { Style(Style.Role(rawValue: role) ?? .plain, Style.Emphasis(rawValue: emphasis)) }
    set {
      role = newValue.role.rawValue
      emphasis = newValue.emphasis.rawValue
    }
  }

  /// What the cell shows; empty for the right half of a wide character.
  public var text: String {
    var text = ""
    for value in [base, firstMark, secondMark, thirdMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
