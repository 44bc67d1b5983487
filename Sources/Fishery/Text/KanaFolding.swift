/// Width and voicing of Japanese letters, and full-width ASCII.
enum KanaFolding {
  /// The ordinary letter of a half-width or full-width one.
  static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF65...0xFF9F: halfWidth[Int(scalar.value - 0xFF65)]
    case 0x3000: " "
    default: scalar
    }
  }

  /// A letter with its voice mark as one letter; nil when there is none such.
  static func voiced(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard mark.value == 0x3099 || mark.value == 0x309A else { return nil }
    let isKatakana = letter.value >= 0x30A1
    let step: UInt32? =
      switch (isKatakana ? letter.value - 0x60 : letter.value, mark.value) {
      case (0x304B...0x3061, 0x3099) where !letter.value.isMultiple(of: 2): 1
      case (0x3064...0x3068, 0x3099) where letter.value.isMultiple(of: 2): 1
      case (0x306F...0x307B, 0x3099) where letter.value.isMultiple(of: 3): 1
      case (0x306F...0x307B, 0x309A) where letter.value.isMultiple(of: 3): 2
      case (0x309D, 0x3099): 1
      case (0x3046, 0x3099): 0x4E
      case (0x308F...0x3092, 0x3099) where isKatakana: 8
      default: nil
      }
    return step.flatMap { Unicode.Scalar(letter.value + $0) }
  }

  private static let halfWidth = Array(
    ("・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
      + "マミムメモヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars)
}
