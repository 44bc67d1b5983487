/// A measured quantity in thousandths of its unit: metres, gross tons, nautical miles.
///
/// Exact, because 23.99 m is not 24 m and a binary float would have to be rounded to compare.
public struct Quantity: Sendable, Hashable, Comparable, BitwiseCopyable {
  public let thousandths: Int32

  public init(thousandths: Int32) { self.thousandths = thousandths }

  /// So many whole units, or the most that can be held where there are more.
  public init(units: Int32) {
    thousandths = Int32(clamping: Int64(units) * 1000)
  }

  /// Reads a plain decimal with up to three digits after the point.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let units = Int32(whole), units >= 0 || !text.hasPrefix("-"),
      whole.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var fraction: Int32 = 0
    if parts.count == 2 {
      let digits = parts[1]
      guard (1...3).contains(digits.utf8.count),
        digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int32(digits)
      else { return nil }
      fraction = [100, 10, 1][digits.utf8.count - 1] * value
    }
    let (scaled, overflow) = units.multipliedReportingOverflow(by: 1000)
    guard !overflow, scaled <= .max - fraction else { return nil }
    thousandths = scaled + fraction
  }

  /// The same of the bytes of a text.
  public init?(utf8 text: Span<UInt8>) {
    guard let plain = PlainDecimal(text) else {
      self.init(String(utf8: text))
      return
    }
    guard plain.decimals <= 3, plain.digits <= Int64(Int32.max) else { return nil }
    var scaled = plain.digits
    for _ in plain.decimals..<3 { scaled *= 10 }
    guard let thousandths = Int32(exactly: scaled) else { return nil }
    self.init(thousandths: thousandths)
  }

  public static func < (one: Quantity, other: Quantity) -> Bool {
    one.thousandths < other.thousandths
  }
}

extension Quantity: CustomStringConvertible, ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int32) { thousandths = value * 1000 }

  /// The number without trailing noughts: `26.5`, `24`.
  public var description: String {
    let (units, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest != 0 else { return "\(units)" }
    var digits = String(rest + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(units).\(digits)"
  }
}
