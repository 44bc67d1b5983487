import Fishery

extension Rule {
  /// Nobody under 18 does work that the State lists as hazardous, but from 16 with leave, protection,
  /// instruction and safety training.
  ///
  /// The age on the day of the work counts: on the eighteenth birthday it is allowed.
  static let hazardousWork = Rule(
    "C188-9.3-hazardous",
    title: Phrase("Hazardous work of the young", "Kerja berbahaya bagi yang muda"),
    requirement: Phrase(
      "Nobody under 18 does work listed as hazardous; from 16 only with leave of the authority, full"
        + " protection, instruction and safety training before going to sea.",
      "Tidak seorang pun di bawah 18 tahun melakukan kerja berbahaya; mulai 16 tahun hanya dengan izin,"
        + " perlindungan penuh, pengajaran dan pelatihan keselamatan sebelum melaut."),
    subject: .placement, provision: .c188("Art. 9(3)-(5)"), severity: .critical,
    reach: .convention,
    facts: .fisherScope + .birth + [.hazardousTask, .hazardousTaskOn]
      + [Condition].hazardousFrom16.map(\.fact),
    figures: .scope + [.adultAge, .minimumAge], profile: .scope,
    evidence: [.passport, .birthCertificate, .interview, .observation], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Give other work at once; train; put it on record.",
      "Segera beri pekerjaan lain; latih; catat."),
    judge: judgeHazardousWork)

  private static func judgeHazardousWork(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let adultAge = try hearing.integer(.adultAge, on: service.first)
    let least = try hearing.integer(.minimumAge, on: service.first)
    guard let born = hearing.birthDate() else { return .undetermined }
    let adult = Age.turning(adultAge, born: born)
    if adult.latest <= service.first {
      hearing.note(
        .because, .turns(years: adultAge, from: adult.earliest, to: adult.latest), .fisherBorn)
      return hearing.unlessPapersAreMissing(.notApplicable)
    }
    hearing.isRedLine = true
    let day = try hearing.dayOfHazardousWork()
    hearing.note(
      .applies, .turns(years: adultAge, from: adult.earliest, to: adult.latest), .fisherBorn)
    hearing.note(.because, .hazardousTask(on: day), .hazardousTaskOn)
    if adult.latest <= day { return hearing.unlessPapersAreMissing() }
    hearing.isHazardous = true
    hearing.lookAgain(on: adult.latest)
    hearing.period(
      from: day, to: max(day, min(adult.latest - 1, service.last)),
      isOngoing: service.isOpen && hearing.asOf < adult.latest)
    let young = Age.turning(least, born: born)
    guard adult.earliest > day, young.latest <= day || young.earliest > day else {
      hearing.miss(.fisherBorn, .onlyPartly)
      return .undetermined
    }
    guard young.earliest <= day else {
      hearing.remedy = .end(.hazardousTask)
      return .breach
    }
    let verdict = hearing.verdict(on: .hazardousFrom16)
    return verdict == .met ? hearing.unlessPapersAreMissing() : verdict
  }
}

extension [Condition] {
  /// What makes listed work lawful from 16, Art. 9(4)-(5).
  fileprivate static let hazardousFrom16: [Condition] = [
    .has(.hazardousAuthorised) { $0.placement.hazardousAuthorised },
    .has(.hazardousProtected) { $0.placement.hazardousProtected },
    .has(.hazardousInstructed) { $0.placement.hazardousInstructed },
    .has(.preSeaTraining) { $0.placement.preSeaTraining },
  ]
}

extension Hearing {
  /// The first day of work that the State lists as hazardous; stops when there was none.
  fileprivate func dayOfHazardousWork() throws(Stop) -> CivilDate {
    let placement = dossier.placement
    switch placement.hazardousTask.truth {
    case .no:
      note(.because, .isNot, .hazardousTask)
      isRedLine = false
      throw .notApplicable
    case .unknown:
      miss(.hazardousTask, placement.hazardousTask.gap)
      throw .undetermined
    case .yes: break
    }
    guard let day = placement.hazardousTaskOn.value else {
      miss(.hazardousTaskOn, placement.hazardousTaskOn.gap)
      throw .undetermined
    }
    return day
  }
}
