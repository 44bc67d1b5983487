/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Held as a count of days, so that a million of them compare, sort and subtract as integers.
/// Arithmetic that would leave the calendar stops at `min` or `max`.
public struct CivilDate: Sendable, Hashable, BitwiseCopyable {
  /// Days since 1970-01-01.
  public let ordinal: Int32

  public static let min = CivilDate(ordinal: -719_162)
  public static let max = CivilDate(ordinal: 2_932_896)

  /// The day so many days after 1970-01-01, or the nearest end of the calendar.
  public init(ordinal: Int32) {
    self.ordinal = Swift.min(Swift.max(ordinal, -719_162), 2_932_896)
  }

  /// Nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  init(existingYear year: Int, month: Int, day: Int) {
    // Years are counted from March, so that a leap day is the last day of its year.
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var day: Int { parts.day }

  /// Year, month and day together: one division instead of three.
  public var parts: (year: Int, month: Int, day: Int) {
    let days = Int(ordinal) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var weekday: Weekday {
    switch (Int(ordinal) + 719_162) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.ordinal < right.ordinal
  }
}
