/// Where a script itself asks for joiners, and where text may not be cut.
enum JoinRules {
  /// Whether a joiner after this scalar is ordinary spelling: Arabic and Indic words use ZWNJ and
  /// ZWJ, and Thai, Lao, Burmese and Khmer part words by ZWSP.
  static func allowJoiner(_ joiner: Unicode.Scalar, after scalar: Unicode.Scalar) -> Bool {
    if joiner.value == 0x200B { return partsWordsUnseen(scalar) }
    return switch scalar.value {
    case 0x0620...0x06FF, 0x0750...0x077F: true
    case 0x0900...0x0DFF: true
    case 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Whether the scalar belongs to a script written without spaces between words.
  static func partsWordsUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Whether a consonant after this mark is written beneath or into the one before it.
  ///
  /// The Burmese asat and the Thai phinthu silence their consonant and end it.
  static func stacks(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .virama
      && scalar.value != 0x103A && scalar.value != 0x0E3A
  }

  /// Whether the scalar, though it has a column of its own, is part of the letter before it.
  static func continues(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spacingMark
      || scalar.value == 0x0E33 || scalar.value == 0x0EB3
  }

  /// Whether emoji modifiers and joiners after the scalar are part of one picture.
  static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && scalar.properties.isEmoji
  }
}
