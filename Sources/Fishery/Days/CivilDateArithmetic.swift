extension CivilDate {
  /// Where a day lands that its month does not have: 31 January and a month, 29 February and a year.
  public enum Rounding: Sendable, Hashable, BitwiseCopyable {
    /// The last day of that month.
    case clampToMonthEnd
    /// The first day of the month after it.
    case firstOfNextMonth
  }

  public static func + (date: CivilDate, days: Int) -> CivilDate {
    let (sum, overflow) = Int(date.ordinal).addingReportingOverflow(days)
    if overflow { return days > 0 ? .max : .min }
    return CivilDate(ordinal: Int32(clamping: sum))
  }

  public static func - (date: CivilDate, days: Int) -> CivilDate {
    days == .min ? .max : date + -days
  }

  /// Days from the right one to the left one.
  public static func - (left: CivilDate, right: CivilDate) -> Int {
    Int(left.ordinal) - Int(right.ordinal)
  }

  /// The day that a term later ends on: years and months first, rounded once, then days.
  public func adding(_ term: Term, rounding: Rounding) -> CivilDate {
    let from = parts
    let months = from.year * 12 + from.month - 1 + Int(term.years) * 12 + Int(term.months)
    guard months >= 12 else { return .min + Int(term.days) }
    guard months < 10_000 * 12 else { return .max + Int(term.days) }
    let (year, month) = (months / 12, months % 12 + 1)
    let length = CivilDate.days(inMonth: month, of: year)
    var landed = CivilDate(existingYear: year, month: month, day: Swift.min(from.day, length))
    if from.day > length, rounding == .firstOfNextMonth { landed = landed + 1 }
    return landed + Int(term.days)
  }

  public func adding(
    years: Int32 = 0, months: Int32 = 0, days: Int32 = 0, rounding: Rounding
  ) -> CivilDate {
    adding(Term(years: years, months: months, days: days), rounding: rounding)
  }

  public func addingYears(_ years: Int32, rounding: Rounding) -> CivilDate {
    adding(Term(years: years), rounding: rounding)
  }

  public var firstOfMonth: CivilDate { self - (day - 1) }

  public var lastOfMonth: CivilDate {
    let parts = parts
    return self + (CivilDate.days(inMonth: parts.month, of: parts.year) - parts.day)
  }
}

extension CivilDate: Strideable {
  public func distance(to other: CivilDate) -> Int { other - self }
  public func advanced(by days: Int) -> CivilDate { self + days }
}
