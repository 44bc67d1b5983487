/// An amount in whole minor units of one currency: cents, satang, or dong itself.
///
/// There is no floating point here, and nothing crosses currencies or overflows unnoticed.
public struct Money: Sendable, Hashable, BitwiseCopyable {
  public let minor: Int64
  public let currency: Currency

  public init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency: currency) }

  public var isZero: Bool { minor == 0 }
  public var isNegative: Bool { minor < 0 }

  public func adding(_ other: Money) throws(MoneyError) -> Money {
    try meet(other)
    let (sum, overflow) = minor.addingReportingOverflow(other.minor)
    guard !overflow else { throw .overflow(currency) }
    return Money(minor: sum, currency: currency)
  }

  public func subtracting(_ other: Money) throws(MoneyError) -> Money {
    try meet(other)
    let (difference, overflow) = minor.subtractingReportingOverflow(other.minor)
    guard !overflow else { throw .overflow(currency) }
    return Money(minor: difference, currency: currency)
  }

  public func multiplied(by factor: Int64) throws(MoneyError) -> Money {
    let (product, overflow) = minor.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .overflow(currency) }
    return Money(minor: product, currency: currency)
  }

  private func meet(_ other: Money) throws(MoneyError) {
    guard currency == other.currency else { throw .differentCurrencies(currency, other.currency) }
  }
}

extension Money: CustomStringConvertible {
  /// `1,200.00 USD`.
  public var description: String { "\(amount(as: .english)) \(currency)" }
}
