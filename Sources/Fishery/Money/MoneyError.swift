/// Why an amount could not be computed or read.
public enum MoneyError: Error, Sendable, Hashable {
  case overflow(Currency)
  case differentCurrencies(Currency, Currency)
  /// The text is no amount in the format that was named.
  case malformed
  /// More decimals than the currency has.
  case decimals(found: Int, allowed: Int)
  /// A proportion over zero or less.
  case divisor
}

extension MoneyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .overflow(let currency): "the amount in \(currency) is too large to hold"
    case .differentCurrencies(let left, let right): "\(left) and \(right) are different currencies"
    case .malformed: "not an amount in this format"
    case .decimals(let found, let allowed): "\(found) decimals where \(allowed) are possible"
    case .divisor: "a proportion needs a positive divisor"
    }
  }
}
