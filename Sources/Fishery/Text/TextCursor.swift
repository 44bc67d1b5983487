/// Reads fixed ASCII shapes from the front of a text.
struct TextCursor {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }
  var remaining: Int { rest.count }

  /// Exactly so many digits; nil, with nothing promised about the place, when one is no digit.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.popFirst(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// As many digits as follow, at most nine; nil when there is none.
  mutating func number() -> Int? {
    var value: Int?
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte), count < 9 {
      value = (value ?? 0) * 10 + Int(byte - 0x30)
      count += 1
      rest.removeFirst()
    }
    return value
  }

  /// Consumes one ASCII character if it is next.
  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == character.value else { return false }
    rest.removeFirst()
    return true
  }
}
