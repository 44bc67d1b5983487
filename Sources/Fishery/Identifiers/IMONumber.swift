/// A ship identification number of the IMO scheme: six digits and a check digit.
///
/// Fishing vessels may lawfully have none, and one hull may carry two right ones in its life.
public struct IMONumber: Identifier, BitwiseCopyable {
  /// 0 to 9,999,999.
  public let value: UInt32

  /// Nil for more than seven digits.
  public init?(value: UInt32) {
    guard value <= 9_999_999 else { return nil }
    self.value = value
  }

  /// Seven digits, with or without "IMO" before them, right or wrong.
  public init?(_ text: String) {
    let digits = IMONumber.digits(of: text)
    guard digits.utf8.count == 7, let value = UInt32(digits) else { return nil }
    self.value = value
  }

  public var description: String { padded(Int(value), 7) }

  /// Whether the last digit is the last digit of the other six, weighted 7 to 2.
  ///
  /// It misses one wrong digit in nine, so a right one proves nothing alone.
  public var hasRightCheckDigit: Bool {
    var rest = value / 10
    var sum: UInt32 = 0
    for weight: UInt32 in 2...7 {
      sum += rest % 10 * weight
      rest /= 10
    }
    return sum % 10 == value % 10
  }

  /// Whether it is what people type when there is none: one digit throughout, or digits ascending.
  public var isPlaceholder: Bool {
    // Digits that ascend by one, 0123456 to 3456789, lie as far apart as seven equal digits do.
    value % 1_111_111 == 0 || value <= 3_456_789 && value % 1_111_111 == 123_456
  }

  public var lints: [Lint] {
    var lints: [Lint] = []
    if !hasRightCheckDigit { lints.append(.checkDigit(.number)) }
    if isPlaceholder { lints.append(.placeholder) }
    return lints
  }

  public static func lints(of text: String) -> [Lint] {
    if let number = IMONumber(text) { return number.lints }
    let digits = digits(of: text)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return [.characters] }
    return [.length(found: digits.utf8.count, expected: 7...7)]
  }

  /// What is left when "IMO", "No." and marks between are taken off the front.
  private static func digits(of text: String) -> String {
    var rest = Substring(FoldedText(text).text)
    for word in ["imo", "number", "no"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { ". :#-".contains($0) }
    }
    return String(rest)
  }
}
