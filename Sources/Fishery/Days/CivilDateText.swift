extension CivilDate: CustomStringConvertible, ExpressibleByStringLiteral {
  /// Strict `YYYY-MM-DD`; nil for any other shape and for a day that does not exist.
  public init?(_ iso: some StringProtocol) {
    self.init(TextCursor(iso))
  }

  /// The same of the bytes of a text.
  public init?(utf8 iso: Span<UInt8>) {
    self.init(TextCursor(iso))
  }

  init?(_ text: TextCursor) {
    var cursor = text
    guard let date = cursor.civilDate(), cursor.isAtEnd else { return nil }
    self = date
  }

  /// For tables and tests: a literal that is no day stops the program.
  public init(stringLiteral literal: String) {
    guard let date = CivilDate(literal) else {
      preconditionFailure("\"\(literal)\" is not a day written YYYY-MM-DD")
    }
    self = date
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    let parts = parts
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}

extension TextCursor {
  /// Consumes `YYYY-MM-DD`.
  mutating func civilDate() -> CivilDate? {
    guard let year = digits(4), accept("-"), let month = digits(2), accept("-"),
      let day = digits(2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}

/// A number of zero or more with leading zeros up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
}
