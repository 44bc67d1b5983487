extension Money {
  /// About how many US cents it is, to set sums of several currencies in an order and for nothing
  /// else: it is never shown and decides no verdict. The rates are rounded, of 2025 and from memory.
  ///
  /// A currency that fishers are seldom paid in counts as nothing.
  public var roughCents: Int64 {
    guard let perDollar = Currency.perDollar[currency.code] else { return 0 }
    var scale = 1.0
    for _ in 0..<currency.exponent { scale *= 10 }
    let cents = Double(minor) / scale / perDollar * 100
    return Int64(min(max(cents, -9e15), 9e15))
  }
}

extension Currency {
  fileprivate static let perDollar: [String: Double] = [
    "USD": 1, "IDR": 16_000, "THB": 33, "TWD": 32, "KRW": 1_400, "CNY": 7.2, "PHP": 57,
    "VND": 25_000, "MYR": 4.4, "MMK": 2_100, "KHR": 4_000, "LAK": 21_000, "SGD": 1.3, "BND": 1.3,
    "JPY": 150, "HKD": 7.8, "EUR": 0.9, "GBP": 0.8, "AUD": 1.5, "NZD": 1.7, "FJD": 2.3,
    "PGK": 4, "INR": 85, "BDT": 120, "LKR": 300,
  ]
}
