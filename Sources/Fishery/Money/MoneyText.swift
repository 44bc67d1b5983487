/// How an amount is written: what parts its thousands and what its decimals.
public struct MoneyFormat: Sendable, Hashable {
  /// Nil when thousands run together.
  public let grouping: Character?
  public let decimal: Character

  public init(grouping: Character?, decimal: Character) {
    self.grouping = grouping
    self.decimal = decimal
  }

  /// `1,200.00`
  public static let english = MoneyFormat(grouping: ",", decimal: ".")
  /// `1.200,00`, as in Indonesia and Viet Nam.
  public static let continental = MoneyFormat(grouping: ".", decimal: ",")
  /// `1200.00`
  public static let plain = MoneyFormat(grouping: nil, decimal: ".")
}

extension Money {
  /// Reads an amount written in a format that somebody has named; nothing is guessed.
  ///
  /// Groups are of three or absent altogether; fewer decimals than the currency has are taken as
  /// written, more are refused.
  public init(_ text: some StringProtocol, as format: MoneyFormat, currency: Currency)
    throws(MoneyError)
  {
    let written = Substring(text)
    let isNegative = written.first == "-"
    let parts = (isNegative ? written.dropFirst() : written)
      .split(separator: format.decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let digits = Money.ungrouped(whole, by: format.grouping)
    else { throw .malformed }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || Money.areDigits(decimals) else { throw .malformed }
    let exponent = currency.exponent
    guard decimals.utf8.count <= exponent else {
      throw .decimals(found: decimals.utf8.count, allowed: exponent)
    }
    let padding = String(repeating: "0", count: exponent - decimals.utf8.count)
    guard let minor = Int64((isNegative ? "-" : "") + digits + decimals + padding)
    else { throw .overflow(currency) }
    self.init(minor: minor, currency: currency)
  }

  /// The bytes of an amount in the plain format; nil where that is refused.
  public init?(plain utf8: Span<UInt8>, currency: Currency) {
    guard let plain = PlainDecimal(utf8) else {
      guard let money = try? Money(String(utf8: utf8), as: .plain, currency: currency)
      else { return nil }
      self = money
      return
    }
    let missing = currency.exponent - plain.decimals
    guard missing >= 0 else { return nil }
    var minor = plain.digits
    for _ in 0..<missing {
      let (tenfold, overflow) = minor.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      minor = tenfold
    }
    self.init(minor: minor, currency: currency)
  }

  /// The amount without its currency, with all decimals that the currency has.
  public func amount(as format: MoneyFormat) -> String {
    let exponent = currency.exponent
    let plain = String(minor.magnitude)
    let digits = String(repeating: "0", count: max(0, exponent + 1 - plain.utf8.count)) + plain
    var text = minor < 0 ? "-" : ""
    let whole = digits.dropLast(exponent)
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3), let mark = format.grouping {
        text.append(mark)
      }
      text.append(digit)
    }
    guard exponent > 0 else { return text }
    return text + String(format.decimal) + digits.suffix(exponent)
  }

  private static func ungrouped(_ whole: Substring, by mark: Character?) -> String? {
    guard let mark, whole.contains(mark) else {
      let digits = String(whole)
      return areDigits(digits) ? digits : nil
    }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    guard groups.allSatisfy(areDigits), let first = groups.first,
      (1...3).contains(first.utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func areDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
