extension Money {
  /// Which way a part of a minor unit goes.
  public enum Rounding: Sendable, Hashable, BitwiseCopyable {
    /// Towards zero.
    case down
    /// Away from zero.
    case up
    /// To the nearest, and from the middle to the even one.
    case nearest
  }

  /// So many parts of so many: a wage for 17 days of 30, or a dated rate as a fraction.
  ///
  /// Computed in 128 bits and rounded once.
  public func proportion(
    _ numerator: Int64, of denominator: Int64, rounding: Rounding
  ) throws(MoneyError) -> Money {
    guard denominator > 0 else { throw .divisor }
    let product = Int128(minor) * Int128(numerator)
    var (quotient, remainder) = product.magnitude.quotientAndRemainder(
      dividingBy: UInt128(denominator))
    remainder *= 2
    let divisor = UInt128(denominator)
    switch rounding {
    case .down: break
    case .up: quotient += remainder > 0 ? 1 : 0
    case .nearest:
      quotient +=
        remainder > divisor || (remainder == divisor && !quotient.isMultiple(of: 2)) ? 1 : 0
    }
    let signed = product < 0 ? -Int128(quotient) : Int128(quotient)
    guard let minor = Int64(exactly: signed) else { throw .overflow(currency) }
    return Money(minor: minor, currency: currency)
  }
}
