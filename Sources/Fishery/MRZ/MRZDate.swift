/// Two digits each of year, month and day; month and day may be fillers in a date of birth.
struct MRZDate {
  let year: Int
  /// Nil when it is not known.
  let month: Int?
  let day: Int?

  /// Nil for other characters and for a month or day that no year has.
  init?(_ text: String) {
    let parts = [0, 2, 4].map { text.dropFirst($0).prefix(2) }
    guard text.utf8.count == 6, let year = MRZDate.number(parts[0]) else { return nil }
    self.year = year
    month = MRZDate.number(parts[1])
    day = MRZDate.number(parts[2])
    guard month != nil || parts[1] == "<<", day != nil || parts[2] == "<<" else { return nil }
    guard month != nil || day == nil else { return nil }
    // 2000 was a leap year: a day that it lacks no year of any century has.
    guard (1...12).contains(month ?? 1),
      (1...CivilDate.days(inMonth: month ?? 1, of: 2000)).contains(day ?? 1)
    else { return nil }
  }

  /// The date in a century; nil when that year lacks the day.
  func date(in century: Int) -> PartialDate? {
    let year = century + year
    guard let month else { return PartialDate(year: year) }
    guard let day else { return PartialDate(year: year, month: month) }
    return CivilDate(year: year, month: month, day: day).map(PartialDate.init)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

extension MRZ {
  /// The date of birth: of the centuries that it may be in, the last that is not in the future.
  public func birth(asOf today: CivilDate) -> PartialDate? {
    let century = today.year / 100 * 100
    guard let written = MRZDate(field(.birth)) else { return nil }
    return [century, century - 100].compactMap { written.date(in: $0) }
      .first { $0.earliest <= today }
  }

  /// The date of expiry: of the centuries that it may be in, the last within twenty years from now.
  public func expiry(asOf today: CivilDate) -> CivilDate? {
    let century = today.year / 100 * 100
    guard let written = MRZDate(field(.expiry)) else { return nil }
    let latest = today.addingYears(20, rounding: .firstOfNextMonth)
    return [century + 100, century, century - 100].compactMap { written.date(in: $0)?.day }
      .first { $0 <= latest }
  }
}
