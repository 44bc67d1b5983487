import Fishery

extension Rule {
  /// Nobody under 18 works at night, whatever the emergency: Art. 14(4) opens only Art. 14.
  ///
  /// What counts as night is the flag State's to say; where that is not known, midnight to five by
  /// the ship's clock is night under any lawful definition, and the hours around it may be.
  static let nightWork = Rule(
    "C188-9.6-night",
    title: Phrase("Night work of the young", "Kerja malam bagi yang muda"),
    requirement: Phrase(
      "Nobody under 18 works at night.", "Tidak seorang pun di bawah 18 tahun bekerja malam."),
    subject: .placement, provision: .c188("Art. 9(6)"), severity: .critical, reach: .convention,
    facts: .fisherScope + .birth + .restLog + [.nightException],
    figures: .scope + [.adultAge], profile: .scope + [.night],
    evidence: [.passport, .restLog, .engineLog, .interview], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase("Another watch; rest.", "Jadwal jaga lain; istirahat."),
    judge: judgeNightWork)

  private static func judgeNightWork(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let adultAge = try hearing.integer(.adultAge, on: service.first)
    guard let born = hearing.birthDate() else { return .undetermined }
    let adult = Age.turning(adultAge, born: born)
    let isAdult = adult.latest <= service.first
    hearing.note(
      isAdult ? .because : .applies,
      .turns(years: adultAge, from: adult.earliest, to: adult.latest), .fisherBorn)
    if isAdult { return hearing.unlessPapersAreMissing(.notApplicable) }
    hearing.isRedLine = true
    let log = try hearing.restLog(from: service.first)
    if hearing.dossier.placement.nightException.truth == .yes {
      hearing.note(.exception, .isSo, .nightException)
      return hearing.unlessPapersAreMissing()
    }
    let found = hearing.nightWork(in: log, adult: adult)
    guard let sure = found.sure else {
      guard found.doubtful == nil, !found.isOfUnknownAge else {
        if let work = found.doubtful {
          hearing.note(.because, .nightWorkInDoubt(from: work.0, to: work.1), .rest)
        }
        if found.isOfUnknownAge { hearing.miss(.fisherBorn, .onlyPartly) }
        return .undetermined
      }
      return hearing.unlessPapersAreMissing()
    }
    hearing.note(.because, .nightWork(from: sure.0, to: sure.1), .rest)
    hearing.isHazardous = true
    hearing.period(from: sure.0.date, to: sure.1.date, isOngoing: false)
    hearing.remedy = .make(.nightException)
    return .breach
  }
}

/// Work of somebody who may be under 18, at hours that may be night.
private struct NightWork {
  var sure: (Instant, Instant)?
  var doubtful: (Instant, Instant)?
  /// Work at night on days on which nobody knows whether the fisher was of age.
  var isOfUnknownAge = false
}

extension Hearing {
  fileprivate func nightWork(
    in log: RestLog, adult: (earliest: CivilDate, latest: CivilDate)
  ) -> NightWork {
    let night = flagProfile?.words(.night, on: asOf)?.first.flatMap { Night($0) }
    let core = night ?? .core
    let fringe = night ?? .fringe
    var found = NightWork()
    log.forEachDuty { duty, isExcused, isSure in
      for (hours, isNight) in [(core, true), (fringe, night != nil)] {
        guard let work = hours.first(in: duty, offset: clock(duty.lowerBound).offset) else {
          continue
        }
        let span = (clock(work.lowerBound), clock(work.upperBound))
        if span.0.date >= adult.latest { continue }
        if span.0.date >= adult.earliest {
          found.isOfUnknownAge = true
        } else if isNight, isSure, !isExcused {
          found.sure = found.sure ?? span
        } else {
          found.doubtful = found.doubtful ?? span
        }
      }
    }
    return found
  }
}
