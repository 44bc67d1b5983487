/// Reads fixed ASCII shapes from the front of a text.
///
/// No shape is longer than what it holds in place; a longer text never comes to its end.
struct TextCursor {
  private var bytes: [32 of UInt8] = InlineArray(repeating: 0)
  private let count: Int
  private var place = 0

  init(_ text: some StringProtocol) {
    var count = 0
    for byte in text.utf8 {
      if count < bytes.count { bytes[count] = byte }
      count += 1
    }
    self.count = count
  }

  init(_ utf8: Span<UInt8>) {
    count = utf8.count
    for place in 0..<min(count, bytes.count) { bytes[place] = utf8[place] }
  }

  var isAtEnd: Bool { place == count }
  var remaining: Int { count - place }

  private var next: UInt8? { place < min(count, bytes.count) ? bytes[place] : nil }

  /// Exactly so many digits; nil, with nothing promised about the place, when one is no digit.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = next, (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      place += 1
    }
    return value
  }

  /// As many digits as follow, at most nine; nil when there is none.
  mutating func number() -> Int? {
    var value: Int?
    var count = 0
    while let byte = next, (0x30...0x39).contains(byte), count < 9 {
      value = (value ?? 0) * 10 + Int(byte - 0x30)
      count += 1
      place += 1
    }
    return value
  }

  /// Consumes one ASCII character if it is next.
  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    place += 1
    return true
  }
}
