/// Codes of two or three letters as small numbers in alphabetical order.
enum LetterCode {
  /// Nil unless the text is exactly so many letters of the alphabet that begins with `first`.
  static func packed(_ text: some StringProtocol, from first: Unicode.Scalar, length: Int)
    -> UInt16?
  {
    var value: UInt16 = 0
    var count = 0
    for byte in text.utf8 {
      guard count < length, UInt32(byte) >= first.value, UInt32(byte) < first.value + 26
      else { return nil }
      value = value * 26 + UInt16(UInt32(byte) - first.value)
      count += 1
    }
    return count == length ? value : nil
  }

  /// The same of the bytes of a text.
  static func packed(_ utf8: Span<UInt8>, from first: Unicode.Scalar, length: Int) -> UInt16? {
    guard utf8.count == length else { return nil }
    var value: UInt16 = 0
    for place in utf8.indices {
      let byte = UInt32(utf8[place])
      guard byte >= first.value, byte < first.value + 26 else { return nil }
      value = value * 26 + UInt16(byte - first.value)
    }
    return value
  }

  static func text(_ packed: UInt16, from first: Unicode.Scalar, length: Int) -> String {
    var rest = packed
    var letters: [UInt8] = []
    for _ in 0..<length {
      letters.insert(UInt8(first.value) + UInt8(rest % 26), at: 0)
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
