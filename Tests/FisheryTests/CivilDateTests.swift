import Fishery
import Foundation
import TestSupport
import Testing

@Suite struct CivilDateTests {
  @Test func `every day from 1900 to 2200 agrees with Foundation`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2200, month: 12, day: 31))
    var days = 0
    for date in first...last {
      let instant = Date(timeIntervalSince1970: Double(date.ordinal) * 86_400)
      let oracle = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
      guard oracle.year == date.year, oracle.month == date.month, oracle.day == date.day,
        oracle.weekday == Int(date.weekday.rawValue) % 7 + 1,
        CivilDate(year: date.year, month: date.month, day: date.day) == date,
        CivilDate(date.description) == date
      else {
        Issue.record("\(date) is not \(oracle)")
        return
      }
      days += 1
    }
    #expect(days == 109_938)
  }

  @Test func `a month's length agrees with Foundation, and adding months clamps to it`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = SplitMix(seed: 7)
    for _ in 0..<5_000 {
      let date = CivilDate(ordinal: Int32.random(in: -25_000...80_000, using: &random))
      let months = Int.random(in: -600...600, using: &random)
      let sum = date.adding(months: Int32(months), rounding: .clampToMonthEnd)
      let there = DateComponents(year: date.year, month: date.month + months, day: 1)
      let first = try #require(calendar.date(from: there))
      let length = try #require(calendar.range(of: .day, in: .month, for: first)).count
      #expect(CivilDate.days(inMonth: sum.month, of: sum.year) == length)
      let oracle = Int(first.timeIntervalSince1970 / 86_400) + min(date.day, length) - 1
      #expect(Int(sum.ordinal) == oracle, "\(date) + \(months)")
    }
  }

  @Test(arguments: [
    "", "2025", "2025-1-01", "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "0000-01-01",
    "2025-01-01 ", " 2025-01-01", "2025/01/01", "20250101", "+2025-01-01", "12025-01-01",
    "2025-01-1٣", "２０２５-01-01", "2025-01-01T00:00Z",
  ])
  func `what is not a day written YYYY-MM-DD is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `leap years are those of the Gregorian rule`() {
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
  }

  @Test func `a day its month lacks rounds as declared`() {
    let end: CivilDate = "2025-01-31"
    #expect(end.adding(months: 1, rounding: .clampToMonthEnd) == "2025-02-28")
    #expect(end.adding(months: 1, rounding: .firstOfNextMonth) == "2025-03-01")
    #expect(end.adding(months: 2, rounding: .firstOfNextMonth) == "2025-03-31")
    let leap: CivilDate = "2000-02-29"
    #expect(leap.addingYears(18, rounding: .clampToMonthEnd) == "2018-02-28")
    #expect(leap.addingYears(18, rounding: .firstOfNextMonth) == "2018-03-01")
    #expect(leap.addingYears(20, rounding: .firstOfNextMonth) == "2020-02-29")
    #expect(leap.addingYears(-1, rounding: .clampToMonthEnd) == "1999-02-28")
    #expect(end.adding(years: 1, months: -11, days: -1, rounding: .clampToMonthEnd) == "2025-02-27")
  }

  @Test func `the calendar has two ends and arithmetic stops there`() {
    #expect(CivilDate.min.description == "0001-01-01")
    #expect(CivilDate.max.description == "9999-12-31")
    #expect(CivilDate.max + 1 == .max)
    #expect(CivilDate.min - 1 == .min)
    #expect(CivilDate.max + Int.max == .max)
    #expect(CivilDate.min + Int.min == .min)
    #expect(CivilDate.min - Int.min == .max)
    #expect(CivilDate.max.addingYears(1, rounding: .clampToMonthEnd) == .max)
    #expect(CivilDate.min.addingYears(-1, rounding: .clampToMonthEnd) == .min)
    #expect(CivilDate.max.adding(years: .max, months: .max, rounding: .firstOfNextMonth) == .max)
    #expect(CivilDate.min.adding(years: .min, months: .min, rounding: .firstOfNextMonth) == .min)
    #expect(CivilDate(ordinal: .max) == .max)
    #expect(CivilDate(ordinal: .min) == .min)
  }

  @Test func `days subtract and months have ends`() {
    let day: CivilDate = "2024-02-15"
    #expect(day - "2024-01-15" == 31)
    #expect(("2024-01-15" as CivilDate) - day == -31)
    #expect(day.firstOfMonth == "2024-02-01")
    #expect(day.lastOfMonth == "2024-02-29")
    #expect(day < "2024-02-16")
  }
}
