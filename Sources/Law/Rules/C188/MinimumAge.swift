import Fishery

extension Rule {
  /// Nobody under 16 works aboard, on any day of the service; 15 is enough in authorised training, or
  /// for light work in the holidays.
  ///
  /// The first day aboard decides, not the day of signing and not today: somebody who joined at 15
  /// and is now 17 is still a breach. Birth dates known in part, or papers that differ, count as
  /// every date that they may mean.
  static let minimumAge = Rule(
    "C188-9.1-min-age",
    title: Phrase("Minimum age", "Usia minimum"),
    requirement: Phrase(
      "Nobody works aboard before the 16th birthday; from 15 in authorised vocational training"
        + " after the end of schooling.",
      "Tidak seorang pun bekerja di kapal sebelum berusia 16 tahun; mulai 15 tahun dalam pelatihan"
        + " kejuruan yang diizinkan setelah tamat wajib sekolah."),
    subject: .placement, provision: .c188("Art. 9(1)"), severity: .critical, reach: .convention,
    facts: .fisherScope + .birth + .permitsAt15,
    figures: .scope + [.minimumAge, .trainingAge], profile: .scope,
    evidence: [.passport, .birthCertificate, .trainingAuthorisation], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Take off duty, into safe custody with child protection and consulate; home at the owner's"
        + " cost with all wages.",
      "Hentikan kerja, serahkan kepada perlindungan anak dan konsulat; pulangkan atas biaya"
        + " pemilik dengan seluruh upah."),
    judge: judgeMinimumAge)

  private static func judgeMinimumAge(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let least = try hearing.integer(.minimumAge, on: service.first)
    let inTraining = try hearing.integer(.trainingAge, on: service.first)
    guard let born = hearing.birthDate() else { return .undetermined }
    let (earliest, latest) = Age.turning(least, born: born)
    hearing.note(.because, .turns(years: least, from: earliest, to: latest), .fisherBorn)
    if latest <= service.first { return hearing.unlessPapersAreMissing() }
    hearing.isRedLine = true
    let trainee = Age.turning(inTraining, born: born)
    let permit = trainee.earliest <= service.first ? hearing.permitAt15 : .no
    if permit == .yes, trainee.latest <= service.first {
      hearing.notePermitAt15()
      return hearing.unlessPapersAreMissing()
    }
    guard earliest > service.first, permit == .no else {
      if earliest <= service.first || trainee.latest > service.first {
        hearing.miss(.fisherBorn, .onlyPartly)
      }
      if permit == .unknown { hearing.missPermitAt15() }
      return .undetermined
    }
    hearing.isHazardous = true
    let last = min(latest - 1, service.last)
    let isOngoing = service.isOpen && hearing.asOf < latest
    hearing.lookAgain(on: latest)
    hearing.period(from: service.first, to: last, isOngoing: isOngoing)
    hearing.remedy = .boardFrom(latest)
    return .breach
  }
}
