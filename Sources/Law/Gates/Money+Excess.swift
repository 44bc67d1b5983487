import Fishery

extension Money {
  /// How much more it is than a smaller amount of the same currency, for a remedy to name; the most
  /// that there can be, where papers that make no sense put it further apart.
  func excess(over other: Money) -> Money {
    let (difference, overflow) = minor.subtractingReportingOverflow(other.minor)
    return Money(minor: overflow ? .max : difference, currency: currency)
  }
}
