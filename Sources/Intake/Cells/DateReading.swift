import Fishery

/// A date read from a cell, with everything about it that a person must be told.
struct DateReading {
  private(set) var date: PartialDate?
  private(set) var time: ClockTime?
  private(set) var quirks: QuirkSet = []
  private(set) var complaint: Complaint?
  /// Which of its figures is the day, when only that is to tell; nil when nothing is.
  private(set) var order: Evidence?
  /// How a year of two figures counts when nothing else says it.
  private var shortEra: DateParts.Era?

  /// Reads a trimmed cell as decided; a birth in two figures is never taken to be in the future.
  init(_ text: String, _ choices: ColumnChoices, isBirth: Bool = false) {
    if let day = CivilDate(text), (1850...2200).contains(day.year) {
      date = PartialDate(day)
      return
    }
    let (plain, hasChanged) = text.withPlainDigits
    if hasChanged { quirks.insert(.foreignDigits) }
    guard let parts = DateParts(plain), !parts.numbers.isEmpty else {
      complaint = .noDate
      return
    }
    time = parts.time
    shortEra = parts.isThai || choices[.shortYear] == .buddhist ? .buddhist : nil
    read(parts, choices, isBirth: isBirth)
    if complaint == nil, date == nil { complaint = .noSuchDay }
    if let refused = quirks.refused(by: choices) { complaint = .decided(refused) }
  }

  private mutating func read(_ parts: DateParts, _ choices: ColumnChoices, isBirth: Bool) {
    let numbers = parts.numbers
    switch (numbers.count, parts.month) {
    case (1, nil): readOne(numbers[0], parts.era)
    case (2, nil): readMonth(numbers, parts.era)
    case (3, nil): readThree(numbers, parts.era, choices, isBirth: isBirth)
    case (1, let month?):
      // A name and two figures may be a day or a year: only a whole year is read.
      guard numbers[0].digits == 4 else { return complaint = .noDate }
      set(year(numbers[0], parts.era, isBirth: isBirth), month.number, 0)
    case (2, let month?):
      let isYearFirst = numbers[0].digits == 4
      let (whole, day) = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      guard month.place < 2 else { return complaint = .noDate }
      set(year(whole, parts.era, isBirth: isBirth), month.number, day.value)
    default: complaint = .noDate
    }
  }

  private mutating func readOne(_ number: (value: Int, digits: Int), _ era: DateParts.Era?) {
    switch number.digits {
    case 4: set(year(number, era, isBirth: false), 0, 0)
    case 8:
      let (year, rest) = number.value.quotientAndRemainder(dividingBy: 10_000)
      set(self.year((year, 4), era, isBirth: false), rest / 100, rest % 100)
    case 5 where (7_000...80_000).contains(number.value):
      // Spreadsheets count from 1899-12-30, for a leap day that 1900 did not have.
      quirks.insert(.dayNumber)
      date = PartialDate(CivilDate(ordinal: Int32(number.value) - 25_569))
    default: complaint = .noDate
    }
  }

  private mutating func readMonth(
    _ numbers: [(value: Int, digits: Int)], _ era: DateParts.Era?
  ) {
    if numbers[0].digits == 4 {
      set(year(numbers[0], era, isBirth: false), numbers[1].value, 0)
    } else if numbers[1].digits == 4 {
      set(year(numbers[1], era, isBirth: false), numbers[0].value, 0)
    } else {
      complaint = .noDate
    }
  }

  private mutating func readThree(
    _ numbers: [(value: Int, digits: Int)], _ era: DateParts.Era?, _ choices: ColumnChoices,
    isBirth: Bool
  ) {
    let isRepublic = era == .republic || numbers[0].digits == 3 && numbers[2].digits <= 2
    if numbers[0].digits == 4 || isRepublic {
      let whole = year(numbers[0], isRepublic ? .republic : era, isBirth: isBirth)
      set(whole, numbers[1].value, numbers[2].value)
      return
    }
    guard numbers[2].digits == 4 || numbers[2].digits == 2, numbers[0].digits <= 2 else {
      return complaint = .noDate
    }
    let whole = year(numbers[2], era, isBirth: isBirth)
    let (first, second) = (numbers[0].value, numbers[1].value)
    order = Self.order(first, second)
    guard first != second, first > 0, second > 0 else { return set(whole, second, first) }
    quirks.insert(.dateOrder)
    switch (choices[.dateOrder], order) {
    case (.dayFirst, _), (.onlyClear, .dayFirst): set(whole, second, first)
    case (.monthFirst, _), (.onlyClear, .monthFirst): set(whole, first, second)
    case (.onlyClear, .eitherOrder): set(whole, 0, 0)
    default: set(whole, second, first)
    }
  }

  private static func order(_ first: Int, _ second: Int) -> Evidence? {
    switch (first > 12, second > 12) {
    case (true, false): .dayFirst
    case (false, true): .monthFirst
    case (false, false): first == second ? nil : .eitherOrder
    case (true, true): nil
    }
  }

  /// A year of the common era; nil if it can be none.
  private mutating func year(
    _ number: (value: Int, digits: Int), _ era: DateParts.Era?, isBirth: Bool
  ) -> Int? {
    if era == .republic {
      quirks.insert(.rocYear)
      return (1...300).contains(number.value) ? number.value + 1911 : nil
    }
    if number.digits <= 2 {
      quirks.insert(.shortYear)
      if (era ?? shortEra) == .buddhist {
        quirks.insert(.buddhistYear)
        return number.value + (isBirth && number.value > 63 ? 2400 : 2500) - 543
      }
      return number.value + (number.value > (isBirth ? 20 : 69) ? 1900 : 2000)
    }
    if era == .buddhist || (2400...2700).contains(number.value) {
      quirks.insert(.buddhistYear)
      return number.value - 543
    }
    return (1850...2200).contains(number.value) ? number.value : nil
  }

  /// Takes a date whose month or day is 0 where it is not known.
  private mutating func set(_ year: Int?, _ month: Int, _ day: Int) {
    guard let year else { return complaint = .noDate }
    if month == 0 {
      date = PartialDate(year: year)
    } else if day == 0 {
      date = PartialDate(year: year, month: month)
    } else {
      date = CivilDate(year: year, month: month, day: day).map(PartialDate.init)
    }
  }
}

extension QuirkSet {
  /// The first of these that was decided to be refused.
  func refused(by choices: ColumnChoices) -> Quirk? {
    guard !isEmpty else { return nil }
    return Quirk.allCases.first { contains($0) && choices[$0] == .refuse && $0 != .unreadable }
  }
}
