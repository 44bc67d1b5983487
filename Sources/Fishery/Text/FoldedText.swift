/// A text as search sees it: without case, marks or width, so that "nguyen" finds "NGUYỄN".
///
/// Letters of Thai, Lao, Khmer, Burmese, Chinese, Japanese, Korean and Indian scripts stay; equal
/// spellings of them (typed in another order, half-width, decomposed) become one. Digits of every
/// script become ASCII, invisible characters vanish, and white space is one space. Compatibility
/// ideographs keep their own code.
public struct FoldedText: Sendable, Hashable {
  public let text: String

  public init(_ exact: String) {
    text = FoldedText.ascii(exact) ?? FoldedText.folded(exact)
  }

  public var isEmpty: Bool { text.isEmpty }

  private static func ascii(_ exact: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(exact.utf8.count)
    for byte in exact.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x41...0x5A: bytes.append(byte + 0x20)
      case 0x09...0x0D, 0x20:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      case 0x60: bytes.append(0x27)
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func folded(_ exact: String) -> String {
    var scalars = FoldedScalars()
    for scalar in exact.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      let narrow = KanaFolding.narrowed(scalar)
      if narrow.value < 0x80 {
        scalars.append(lowercasedASCII(narrow))
      } else {
        for lower in narrow.properties.lowercaseMapping.unicodeScalars { scalars.append(lower) }
      }
    }
    return scalars.text
  }

  private static func lowercasedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }
}

extension FoldedText: Comparable {
  /// By code points, which every reader of a registry can repeat.
  public static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}
