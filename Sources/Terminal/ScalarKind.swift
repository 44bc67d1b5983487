/// What the cleaner must do with a scalar.
enum ScalarKind: Equatable {
  /// Takes one or two columns of its own.
  case base(columns: Int)
  /// Sits upon the base before it.
  case mark
  /// Any blank but the ideographic one, and the tabulator.
  case blank
  /// Chooses a look for the base before it.
  case selector
  /// Joins or parts its neighbours without a look of its own: ZWJ, ZWNJ, ZWSP.
  case joiner
  /// Colours the skin of the emoji before it.
  case tone
  /// Half of a flag, shown as its letter.
  case flagLetter(Unicode.Scalar)
  /// Steers the terminal, hides, or reorders its neighbours.
  case hidden
  /// Newer than the C library.
  case unsupported

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20: self = .blank
    case 0x21..<0x7F: self = .base(columns: 1)
    case 0x09: self = .blank
    case 0x200B...0x200D: self = .joiner
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    case 0x20E3: self = .selector
    case 0x1F3FB...0x1F3FF: self = .tone
    case 0x1F1E6...0x1F1FF:
      let letter = UInt8(ascii: "A") + UInt8(value - 0x1F1E6)
      self = .flagLetter(Unicode.Scalar(letter))
    case 0x2800: self = .hidden
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = Self.jamo(scalar)
    default: self = Self.byProperties(scalar)
    }
  }

  /// Vowels and finals of conjoining Hangul, which stack upon their leading consonant.
  private static func jamo(_ scalar: Unicode.Scalar) -> ScalarKind {
    if scalar.properties.isDefaultIgnorableCodePoint { return .hidden }
    return scalar.properties.generalCategory == .unassigned ? .hidden : .mark
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return .hidden
    case .spaceSeparator:
      return scalar.value == 0x3000 ? .base(columns: 2) : .blank
    default:
      if properties.isDefaultIgnorableCodePoint { return .hidden }
    }
    switch CellWidth.of(scalar) {
    case 0: return .mark
    case 1: return .base(columns: 1)
    case 2: return .base(columns: 2)
    default: return .unsupported
    }
  }
}
