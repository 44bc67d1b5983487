import Fishery

/// Moments: a day with a time of day and its offset from UTC.
enum MomentReading {
  static func read(_ text: String, _ choices: ColumnChoices) -> Reading {
    if let instant = Instant(text) { return .known(instant.description) }
    let date = DateReading(text, choices)
    return read(date, choices).telling(date.order)
  }

  private static func read(_ date: DateReading, _ choices: ColumnChoices) -> Reading {
    var quirks = date.quirks
    if date.time?.hasSeconds == true { quirks.insert(.seconds) }
    if date.time != nil, date.time?.offset == nil { quirks.insert(.noOffset) }
    if let complaint = date.complaint {
      return .refused(complaint == .noDate ? .noMoment : complaint, quirks)
    }
    guard let time = date.time else { return .refused(.noMoment, quirks) }
    guard let day = date.date?.day else { return .refused(.unclearDate, quirks) }
    if let refused = quirks.refused(by: choices) { return .refused(.decided(refused), quirks) }
    let decided: Int16 = if case .offset(let minutes) = choices[.noOffset] { minutes } else { 0 }
    let moment = Instant(
      date: day, minuteOfDay: time.minuteOfDay, offset: time.offset ?? decided)
    guard let moment else { return .refused(.noMoment, quirks) }
    return .known(moment.description, quirks)
  }
}
