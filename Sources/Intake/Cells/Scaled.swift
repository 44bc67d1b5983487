/// A decimal number as a whole one and how many of its figures stand behind the point.
struct Scaled {
  private let mantissa: Int64
  private let scale: Int

  /// Nil for more figures than a whole number of 64 bits holds.
  init?(_ canonical: String) {
    let parts = canonical.split(separator: ".", maxSplits: 1)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard let mantissa = Int64((parts.first ?? "") + decimals) else { return nil }
    self.init(mantissa: mantissa, scale: decimals.utf8.count)
  }

  private init(mantissa: Int64, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Feet as metres; nil if the product is too long.
  var metresFromFeet: Scaled? {
    let (product, isTooLong) = mantissa.multipliedReportingOverflow(by: 3048)
    return isTooLong ? nil : Scaled(mantissa: product, scale: scale + 4)
  }

  var isZeroOrLess: Bool { mantissa <= 0 }

  /// With the other sign; nil for the one number that has none.
  var negated: Scaled? {
    mantissa == .min ? nil : Scaled(mantissa: -mantissa, scale: scale)
  }

  /// The canonical text with at most `digits` behind the point, and whether that took rounding:
  /// half away from zero.
  func text(digits: Int) -> (text: String, isRounded: Bool) {
    var value = mantissa.magnitude
    var isRounded = false
    if scale > digits + Self.mostPowers {
      (value, isRounded) = (0, mantissa != 0)
    } else if scale > digits {
      let power = (digits..<scale).reduce(1 as UInt64) { power, _ in power * 10 }
      let (whole, rest) = value.quotientAndRemainder(dividingBy: power)
      isRounded = rest != 0
      value = whole + (rest >= power - rest ? 1 : 0)
    }
    return (text(value, scale: min(scale, digits)), isRounded)
  }

  /// The powers of ten that a whole number of 64 bits has; half of the next is more than any of them.
  private static let mostPowers = 19

  private func text(_ value: UInt64, scale: Int) -> String {
    let plain = String(value)
    let digits = String(repeating: "0", count: max(0, scale + 1 - plain.utf8.count)) + plain
    var decimals = Substring(digits.suffix(scale))
    while decimals.last == "0" { decimals.removeLast() }
    let sign = mantissa < 0 && value > 0 ? "-" : ""
    return sign + digits.dropLast(scale) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
