import Fishery

extension Rule {
  /// A record of rest that repeats the same hours day after day was hardly kept day by day.
  ///
  /// A sign that a record is copied, and no breach of the hours themselves.
  static let copiedRestLog = policy(
    "POL-LOG-COPY",
    title: Phrase("Record of rest that repeats itself", "Catatan istirahat yang berulang"),
    requirement: Phrase(
      "The record of rest does not show the same hours on seven days in a row.",
      "Catatan istirahat tidak menunjukkan jam yang sama tujuh hari berturut-turut."),
    facts: [.rest, .restKind, .restFrom, .restTo], figures: [.policyCopiedDays],
    evidence: [.restLog, .engineLog, .interview], anchor: .wholeLife,
    indicators: [.excessiveOvertime],
    remedy: Phrase(
      "Compare with engine log and catch log; ask alone.",
      "Bandingkan dengan buku mesin dan tangkapan; tanyakan berdua."),
    judge: judgeCopiedRestLog)

  private static func judgeCopiedRestLog(_ hearing: Hearing) throws(Stop) -> Verdict {
    let wanted = try hearing.integer(.policyCopiedDays, on: hearing.asOf)
    let log = try hearing.restLog(from: .min)
    let days = hearing.wholeDays(of: log)
    guard Int64(days.count) >= wanted else {
      hearing.note(
        .because,
        .recordShort(
          minutes: log.hull.upperBound - log.hull.lowerBound, wanted: wanted * 1440), .rest)
      hearing.needs.append(.rest)
      return .undetermined
    }
    var run = 1
    for (before, day) in zip(days, days.dropFirst()) {
      let isSame =
        day.day == before.day + 1 && log.pattern(in: day.minutes) == log.pattern(in: before.minutes)
      run = isSame ? run + 1 : 1
      guard Int64(run) < wanted else {
        let first = day.day - (run - 1)
        hearing.note(.because, .sameHours(Int32(clamping: run), from: first), .rest)
        hearing.period(from: first, to: day.day, isOngoing: false)
        hearing.remedy = .make(.rest)
        return .breach
      }
    }
    return .met
  }
}
