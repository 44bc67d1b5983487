/// A length of civil time: so many years, months and days.
///
/// It has no length in days of its own; `CivilDate.adding(_:rounding:)` gives it one from a day on.
public struct Term: Sendable, Hashable, BitwiseCopyable {
  public let years: Int32
  public let months: Int32
  public let days: Int32

  public init(years: Int32 = 0, months: Int32 = 0, days: Int32 = 0) {
    self.years = years
    self.months = months
    self.days = days
  }

  public static let zero = Term()

  /// The same term backwards, for "three months before".
  public var reversed: Term {
    Term(years: 0 &- years, months: 0 &- months, days: 0 &- days)
  }
}

extension Term: CustomStringConvertible {
  /// ISO 8601, each part once and in order: `P2Y`, `P1Y6M`, `P90D`, `P0D`.
  public init?(_ iso: some StringProtocol) {
    var cursor = TextCursor(iso)
    guard cursor.accept("P"), !cursor.isAtEnd else { return nil }
    var counts: [Int32] = [0, 0, 0]
    var next = 0
    while !cursor.isAtEnd {
      guard let number = cursor.number() else { return nil }
      let units: [Unicode.Scalar] = ["Y", "M", "D"]
      guard let unit = (next..<units.count).first(where: { cursor.accept(units[$0]) })
      else { return nil }
      counts[unit] = Int32(number)
      next = unit + 1
    }
    self.init(years: counts[0], months: counts[1], days: counts[2])
  }

  public var description: String {
    let parts = [(years, "Y"), (months, "M"), (days, "D")].filter { $0.0 != 0 }
    guard !parts.isEmpty else { return "P0D" }
    return "P" + parts.map { "\($0.0)\($0.1)" }.joined()
  }
}
