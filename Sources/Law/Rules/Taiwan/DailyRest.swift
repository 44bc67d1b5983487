import Fishery

extension Rule {
  /// Ten hours of rest on each day of the ship's calendar, six of them unbroken since 2022, and 77
  /// in any seven days.
  ///
  /// Shorter rest is in order when the parties agreed to it and it was made good.
  static let taiwanRest = Rule(
    "TW-R-05",
    title: Phrase("Rest each day, Taiwan", "Istirahat setiap hari, Taiwan"),
    requirement: Phrase(
      "At least 10 hours of rest each day, six of them unbroken, and 77 in any seven days.",
      "Sekurangnya 10 jam istirahat setiap hari, enam di antaranya tanpa putus, dan 77 dalam tujuh"
        + " hari."),
    subject: .placement, provision: .taiwanCrewRules("Art. 6"), severity: .high, reach: .ownLaw,
    facts: .taiwanReach + .restRecord + [.placementShorterRest],
    figures: [
      .taiwanRestDay, .taiwanRestRules, .taiwanRestBlock, .taiwanRestWeek,
    ],
    evidence: [.restLog, .engineLog, .interview], anchor: .embarkation,
    indicators: [.excessiveOvertime],
    remedy: Phrase("Give make-up rest.", "Beri istirahat pengganti."),
    judge: judgeTaiwanRest)

  private static func judgeTaiwanRest(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.taiwanCrew)
    let service = try hearing.daysAboard(under: .taiwanRestDay)
    // What is asked is told even where no record says what was kept.
    _ = try hearing.integer(.taiwanRestDay, on: service.last)
    let log = try hearing.restLog(from: service.first)
    var verdicts = try hearing.restEachDay(log, notBefore: service.first)
    if let onset = hearing.book.onset(of: .taiwanRestRules), onset.sure <= service.last {
      let day = max(service.first, onset.sure)
      let week = try hearing.integer(.taiwanRestWeek, on: day)
      verdicts.append(try hearing.restVerdict([(168, week)], from: day))
    }
    return hearing.unlessAgreed(.worst(verdicts), service)
  }
}

extension Hearing {
  /// Every whole day of the ship's calendar that the record covers.
  fileprivate func restEachDay(
    _ log: RestLog, notBefore first: CivilDate
  ) throws(Stop) -> [Verdict] {
    var verdicts: [Verdict] = []
    for (day, range) in wholeDays(of: log) where day >= first {
      let least = try integer(.taiwanRestDay, on: day)
      verdicts.append(
        compare(log.rest(in: range), least, on: day) {
          .dailyRest(minutes: $0, least: least, on: day)
        })
      switch book.isLaw(.taiwanRestRules, on: day) {
      case .no: continue
      case .unknown, .yes:
        let block = try integer(.taiwanRestBlock, on: day)
        // Sleep that midnight cuts in two may be one: whether it counts, the text does not say.
        let around = range.lowerBound - (block - 1)..<range.upperBound + (block - 1)
        let isCut =
          log.longestRest(in: range).possible < block
          && log.longestRest(in: around).possible >= block
        let verdict =
          isCut
          ? missBlock()
          : compare(log.longestRest(in: range), block, on: day) {
            .unbrokenRest(minutes: $0, least: block, on: day)
          }
        let isSure = book.isLaw(.taiwanRestRules, on: day) == .yes
        verdicts.append(verdict == .breach && !isSure ? .undetermined : verdict)
      }
    }
    if verdicts.isEmpty {
      note(.because, .recordShort(minutes: log.hull.upperBound - log.hull.lowerBound, wanted: 1440))
      needs.append(.rest)
      return [.undetermined]
    }
    return verdicts
  }

  private func missBlock() -> Verdict {
    if !needs.contains(.rest) { miss(.rest, .onlyPartly) }
    return .undetermined
  }

  private func compare(
    _ rest: (sure: Int64, possible: Int64), _ least: Int64, on day: CivilDate,
    _ reason: (Int64) -> Reason.Kind
  ) -> Verdict {
    guard rest.sure < least else { return .met }
    guard rest.possible < least else {
      if !needs.contains(.rest) { miss(.rest, .onlyPartly) }
      return .undetermined
    }
    note(.because, reason(rest.possible), .rest)
    if from == nil {
      period(from: day, to: day, isOngoing: false)
      if let end = minutes(of: day)?.upperBound {
        remedy = .moreRest(minutes: least - rest.possible, before: clock(end))
      }
    }
    return .breach
  }
}
