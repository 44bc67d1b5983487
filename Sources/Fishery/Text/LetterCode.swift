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
