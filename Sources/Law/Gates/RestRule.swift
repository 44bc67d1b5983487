import Fishery

/// What the two rest rules of C188 Art. 14(1)(b) share: a window and the least rest in it.
struct RestRule {
  let hours: Int64
  let least: FigureName

  func verdict(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let voyages = try longVoyages(hearing, on: service.first)
    let least = try hearing.integer(least, on: service.first)
    let verdict = try Self.verdict(
      hearing, hours: hours, least: least, from: service.first, on: voyages, weighs: true)
    guard verdict == .breach else { return verdict }
    return hearing.unlessOtherRegime()
  }

  /// Whether any window of the record from a day on has less rest, whatever law asks for it.
  ///
  /// - Parameters:
  ///   - voyages: the minutes of the voyages of which it is asked; nil for all of the record.
  ///   - weighs: say how grave it is by the thresholds of C188 Art. 43.
  ///   - silenceIsWork: whether time of the record that is not called rest is none; a limit on work
  ///     counts only what is called work.
  static func verdict(
    _ hearing: Hearing, hours: Int64, least: Int64, from day: CivilDate,
    on voyages: [ClosedRange<Int64>]? = nil, weighs: Bool = false, silenceIsWork: Bool = true
  ) throws(Stop) -> Verdict {
    let rule = Self(hours: hours, least: .restDay)
    let whole = try hearing.restLog(from: day, on: voyages)
    let called = hearing.dossier.rest.items.filter { $0.kind.value != .recorded }
    let log = silenceIsWork ? whole : RestLog(called, within: hearing.restDays(from: day)) ?? whole
    let length = hours * 60
    guard log.hull.upperBound - log.hull.lowerBound >= length else {
      return rule.shortRecord(log, least: least, hearing)
    }
    let compensated = hearing.dossier.facts.placement.compensatoryRest.truth
    var found = Found()
    log.forEachWindow(of: length) { window in
      found.take(window, least: least, length: length, compensated: compensated)
    }
    if let ashore = try rule.afterLeaving(found, log: log, least: least, hearing) { return ashore }
    guard let worst = found.short else {
      return rule.answer(found, log: log, least: least, compensated, hearing)
    }
    hearing.note(
      .because,
      .rest(minutes: worst.possible, least: least, hours: hours, until: hearing.clock(worst.end)),
      .rest)
    if weighs { try rule.weigh(found, log: log, hearing, on: day) }
    let clock = (hearing.clock(found.firstEnd - length), hearing.clock(found.lastEnd))
    hearing.period(from: clock.0.date, to: clock.1.date, isOngoing: false)
    hearing.remedy = .moreRest(
      minutes: least - worst.possible, before: hearing.clock(worst.end))
    return .breach
  }

  /// The verdict where every short window ends after the fisher was off the vessel: of the rest that
  /// was recorded then the law does not speak.
  private func afterLeaving(
    _ found: Found, log: RestLog, least: Int64, _ hearing: Hearing
  ) throws(Stop) -> Verdict? {
    guard found.short != nil, let left = hearing.dossier.placement.disembarked.value,
      left < hearing.asOf
    else { return nil }
    guard hearing.clock(found.firstEnd).date > left + 1 else { return nil }
    hearing.note(.because, .service(from: left, to: left), .placementDisembarked)
    hearing.needs.append(.rest)
    return .undetermined
  }

  /// The recorded voyages of which alone the rule speaks, where the present one is no long one; nil
  /// where it speaks of the whole record.
  private func longVoyages(
    _ hearing: Hearing, on day: CivilDate
  ) throws(Stop) -> [ClosedRange<Int64>]? {
    let declared = hearing.dossier.facts.vessel.voyageHours
    switch try hearing.isLongVoyage(on: day) {
    case .yes:
      let limit = try hearing.integer(.longVoyage, on: day)
      guard let hours = declared.value, Int64(hours) <= limit else { return nil }
      return hearing.voyages(over: limit).long.map(\.minutes)
    case .no: throw .notApplicable
    case .unknown:
      hearing.missVoyageLength(declared, .voyageHours)
      throw .undetermined
    }
  }

  /// A record shorter than the window: even if all the rest of it were rest, it may be too little.
  private func shortRecord(
    _ log: RestLog, least: Int64, _ hearing: Hearing
  ) -> Verdict {
    let length = log.hull.upperBound - log.hull.lowerBound
    let possible = log.whole.possible + hours * 60 - length
    let end = hearing.clock(log.hull.upperBound)
    guard possible < least, log.events.isEmpty else {
      hearing.note(.because, .recordShort(minutes: length, wanted: hours * 60), .rest)
      hearing.needs.append(.rest)
      return .undetermined
    }
    hearing.note(
      .because, .rest(minutes: possible, least: least, hours: hours, until: end), .rest)
    hearing.period(
      from: hearing.clock(log.hull.lowerBound).date, to: end.date, isOngoing: false)
    hearing.remedy = .moreRest(minutes: least - possible, before: end)
    return .breach
  }

  private func answer(
    _ found: Found, log: RestLog, least: Int64, _ compensated: Truth, _ hearing: Hearing
  ) -> Verdict {
    if let window = found.unproved {
      hearing.note(
        .because,
        .rest(
          minutes: window.possible, least: least, hours: hours, until: hearing.clock(window.end)),
        .rest)
      hearing.note(.exception, .compensated(.unknown), .placementCompensatoryRest)
      hearing.miss(
        .placementCompensatoryRest, hearing.dossier.facts.placement.compensatoryRest.gap)
      return .undetermined
    }
    if let window = found.doubtful {
      hearing.note(
        .because,
        .restInDoubt(
          from: window.sure, to: window.possible, least: least, hours: hours,
          until: hearing.clock(window.end)), .rest)
      hearing.needs.append(.rest)
      return .undetermined
    }
    if found.excused > 0 {
      hearing.note(.exception, .compensated(compensated), .placementCompensatoryRest)
    }
    if let window = found.least {
      hearing.note(
        .because,
        .rest(minutes: window.sure, least: least, hours: hours, until: hearing.clock(window.end)),
        .rest)
    }
    return .met
  }

  /// Clearly hazardous below six hours in a day, or when it keeps happening.
  private func weigh(
    _ found: Found, log: RestLog, _ hearing: Hearing, on day: CivilDate
  ) throws(Stop) {
    let floor = try hearing.integer(.restDayHazard, on: day)
    let repeats = try hearing.integer(.restRepeats, on: day)
    var isHazardous = found.count >= repeats
    log.forEachWindow(of: 1440) { window in
      if window.possible < floor { isHazardous = true }
    }
    hearing.note(.applies, .shortWindows(Int32(clamping: found.count)), .rest)
    hearing.severity = isHazardous ? .critical : .high
    hearing.isHazardous = isHazardous
  }
}

extension RestRule {
  /// The windows that matter, as they go by.
  private struct Found {
    /// The worst window that is surely short and not excused.
    var short: RestLog.Window?
    /// The worst that is short and may be excused.
    var unproved: RestLog.Window?
    /// The worst that may be short.
    var doubtful: RestLog.Window?
    /// The least of those in order.
    var least: RestLog.Window?
    var excused = 0
    /// How many short windows lie side by side without overlap.
    var count: Int64 = 0
    var firstEnd: Int64 = .max
    var lastEnd: Int64 = .min
    private var countedTo: Int64 = .min

    mutating func take(
      _ window: RestLog.Window, least limit: Int64, length: Int64, compensated: Truth
    ) {
      if window.sure >= limit {
        if (least?.sure).isBeyond(window.sure) { least = window }
      } else if window.isExcusable, compensated == .yes {
        excused += 1
      } else if window.possible >= limit {
        if (doubtful?.sure).isBeyond(window.sure) { doubtful = window }
      } else if window.isExcusable, compensated == .unknown {
        if (unproved?.possible).isBeyond(window.possible) { unproved = window }
      } else {
        if (short?.possible).isBeyond(window.possible) { short = window }
        firstEnd = min(firstEnd, window.end)
        lastEnd = max(lastEnd, window.end)
        guard window.end - length >= countedTo else { return }
        countedTo = window.end
        count += 1
      }
    }
  }
}

extension Hearing {
  /// Another regime of the flag State, Art. 14(3), has to be looked at by a person.
  fileprivate func unlessOtherRegime() -> Verdict {
    switch answer(.restAlternative) || answer(.restExceptions) {
    case .no: return .breach
    case .yes:
      note(.exception, .isSo, .vesselFlag)
      return .undetermined
    case .unknown:
      miss(.vesselFlag, dossier.facts.vessel.flag.gap)
      return .undetermined
    }
  }
}
