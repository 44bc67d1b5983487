import Fishery

extension Rule {
  /// Four days off in every month, as the texts of 2017 and 2019 asked before the weekly limit.
  ///
  /// A day off is a day of the ship's calendar that is rest throughout; only months that the record
  /// covers whole are counted. In the month in which the rule ended, too few days leave it open.
  static let taiwanDaysOff = Rule(
    "TW-R-05-4DAYS",
    title: Phrase("Days off in a month, Taiwan", "Hari libur dalam sebulan, Taiwan"),
    requirement: Phrase(
      "At least four days off in every month.", "Sekurangnya empat hari libur setiap bulan."),
    subject: .placement, provision: .taiwanCrewRules("Art. 6, texts of 2017 and 2019"),
    severity: .high, reach: .ownLaw, facts: .taiwanReach + .restRecord + [.placementShorterRest],
    figures: [.taiwanDaysOff], evidence: [.restLog, .interview], anchor: .embarkation,
    indicators: [.excessiveOvertime],
    remedy: Phrase("Give make-up rest.", "Beri istirahat pengganti."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard(under: .taiwanDaysOff)
      try hearing.requireStillLaw(.taiwanDaysOff, on: service.first)
      try hearing.requireStillLaw(.taiwanDaysOff, on: service.first.firstWholeMonth)
      let log = try hearing.restLog(from: service.first)
      var verdicts: [Verdict] = []
      for month in hearing.wholeMonths(of: log) where month.first >= service.first {
        guard let verdict = try hearing.hasDaysOff(month.first, month.days, log) else { continue }
        verdicts.append(verdict)
      }
      guard !verdicts.isEmpty else {
        hearing.miss(.rest, .onlyPartly)
        return .undetermined
      }
      return hearing.unlessAgreed(.worst(verdicts), service)
    })
}

extension CivilDate {
  /// The first day of the first month that begins on the day or later.
  fileprivate var firstWholeMonth: CivilDate {
    self == firstOfMonth ? self : lastOfMonth + 1
  }
}

extension Hearing {
  /// Stops where a number of the law had fallen to none by a day.
  fileprivate func requireStillLaw(
    _ name: FigureName, on day: CivilDate
  ) throws(Stop) {
    guard try integer(name, on: day) == 0 else { return }
    note(.because, .noLongerLaw(name, since: book.start(of: name, on: day)))
    throw .notApplicable
  }

  /// The months of the ship's calendar that a record covers whole.
  fileprivate func wholeMonths(
    of log: RestLog
  ) -> [(first: CivilDate, days: [Range<Int64>])] {
    Dictionary(grouping: wholeDays(of: log)) { $0.day.firstOfMonth }
      .filter { $0.value.count == $0.key.lastOfMonth - $0.key + 1 }
      .map { ($0.key, $0.value.map(\.minutes)) }
      .sorted { $0.first < $1.first }
  }

  /// Nil for a month that the rule does not reach any more.
  fileprivate func hasDaysOff(
    _ month: CivilDate, _ days: [Range<Int64>], _ log: RestLog
  ) throws(Stop) -> Verdict? {
    let least = try integer(.taiwanDaysOff, on: month)
    guard least > 0 else { return nil }
    let rest = days.map { (minutes: log.rest(in: $0), isWhole: Int64($0.count)) }
    let sure = Int64(rest.count { $0.minutes.sure == $0.isWhole })
    let possible = Int64(rest.count { $0.minutes.possible == $0.isWhole })
    guard sure < least else { return .met }
    guard possible < least else {
      if !needs.contains(.rest) { miss(.rest, .onlyPartly) }
      return .undetermined
    }
    note(
      .because,
      .daysOff(Int32(clamping: possible), least: Int32(clamping: least), month: month), .rest)
    guard book.nextChange(of: .taiwanDaysOff, after: month).map({ $0 > month.lastOfMonth }) ?? true
    else {
      note(.because, .unsureLaw(.taiwanDaysOff, since: month))
      return .undetermined
    }
    if from == nil {
      period(from: month, to: month.lastOfMonth, isOngoing: false)
      let worked = days.first { log.rest(in: $0).possible < Int64($0.count) }
      remedy = worked.map {
        .moreRest(
          minutes: Int64($0.count) - log.rest(in: $0).possible, before: clock($0.upperBound))
      }
    }
    return .breach
  }
}
