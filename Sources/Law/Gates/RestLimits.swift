import Fishery

extension Hearing {
  /// The first limit that the record of rest breaks, else whether it keeps to all of them.
  func restVerdict(
    _ limits: [(hours: Int64, least: Int64)], from day: CivilDate, silenceIsWork: Bool = true
  ) throws(Stop) -> Verdict {
    var verdicts: [Verdict] = []
    for limit in limits {
      let verdict = try RestRule.verdict(
        self, hours: limit.hours, least: limit.least, from: day, silenceIsWork: silenceIsWork)
      if verdict == .breach { return .breach }
      verdicts.append(verdict)
    }
    return .worst(verdicts)
  }
}

extension Hearing {
  /// The minutes of a day on the ship's clock.
  func minutes(of day: CivilDate) -> Range<Int64>? {
    var first: Instant?
    var offset: Int16?
    for span in dossier.rest.items {
      guard let from = span.from.value else { continue }
      first = first ?? from
      if from.date == day {
        offset = from.offset
        break
      }
    }
    guard let offset = offset ?? first?.offset,
      let start = Instant(date: day, minuteOfDay: 0, offset: offset)
    else {
      return nil
    }
    return start.minutes..<start.minutes + 1440
  }

  /// The days of the ship's calendar that a record covers whole.
  func wholeDays(of log: RestLog) -> [(day: CivilDate, minutes: Range<Int64>)] {
    let (first, last) = (clock(log.hull.lowerBound).date, clock(log.hull.upperBound).date)
    return (first...max(first, last)).compactMap { day in
      guard let minutes = minutes(of: day), log.hull.lowerBound <= minutes.lowerBound,
        minutes.upperBound <= log.hull.upperBound
      else { return nil }
      return (day, minutes)
    }
  }
}

extension [Fact] {
  /// What a record of rest holds, and whether short rest was made good.
  static let restRecord: [Fact] = [
    .rest, .restKind, .restFrom, .restTo, .placementCompensatoryRest,
  ]
}
