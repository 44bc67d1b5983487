import Fishery

extension Rule {
  /// At 15 only light work, allowed by the authority, in school holidays, with the rest prescribed.
  ///
  /// Somebody of 15 in authorised training is another matter (Art. 9(1)); below 15 nothing is light.
  static let lightWork = Rule(
    "C188-9.2-light-work",
    title: Phrase("Light work at 15", "Kerja ringan pada usia 15"),
    requirement: Phrase(
      "A person of 15 does only light work of a listed kind, in school holidays, with leave of the"
        + " authority and the rest prescribed.",
      "Orang berusia 15 tahun hanya melakukan kerja ringan yang terdaftar, saat libur sekolah, dengan"
        + " izin pihak berwenang dan istirahat yang ditetapkan."),
    subject: .placement, provision: .c188("Art. 9(2)"), severity: .critical, reach: .convention,
    facts: .fisherScope + .birth + .permitsAt15, figures: .scope + [.minimumAge, .trainingAge],
    profile: .scope, evidence: [.passport, .birthCertificate, .trainingAuthorisation],
    anchor: .embarkation, indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Take off duty and send home at the owner's cost; tell child protection.",
      "Hentikan kerja dan pulangkan atas biaya pemilik; beri tahu perlindungan anak."),
    judge: judgeLightWork)

  private static func judgeLightWork(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let least = try hearing.integer(.minimumAge, on: service.first)
    let lightest = try hearing.integer(.trainingAge, on: service.first)
    guard let born = hearing.birthDate() else { return .undetermined }
    let sixteen = Age.turning(least, born: born)
    let fifteen = Age.turning(lightest, born: born)
    hearing.note(
      .because, .turns(years: least, from: sixteen.earliest, to: sixteen.latest), .fisherBorn)
    if sixteen.latest <= service.first { return hearing.unlessPapersAreMissing(.notApplicable) }
    hearing.isRedLine = true
    if hearing.defence(.lightWorkAt15) == .yes, fifteen.latest <= service.first {
      hearing.note(.because, .isSo, .fisherLightWorkAuthorised)
      return hearing.unlessPapersAreMissing()
    }
    let training = hearing.defence(.trainingAt15)
    if training == .yes, fifteen.latest <= service.first {
      hearing.note(.exception, .isSo, .fisherAge15Authorised)
      return hearing.unlessPapersAreMissing(.notApplicable)
    }
    hearing.isHazardous = true
    hearing.remedy = .boardFrom(sixteen.latest)
    hearing.lookAgain(on: sixteen.latest)
    hearing.period(
      from: service.first, to: min(sixteen.latest - 1, service.last),
      isOngoing: service.isOpen && hearing.asOf < sixteen.latest)
    guard fifteen.earliest <= service.first else { return .breach }
    guard sixteen.earliest > service.first, fifteen.latest <= service.first, training == .no else {
      if training == .unknown { hearing.missPermitAt15() }
      if hearing.needs.isEmpty { hearing.miss(.fisherBorn, .onlyPartly) }
      return .undetermined
    }
    let verdict = hearing.verdict(on: .lightWorkAt15)
    hearing.remedy = .boardFrom(sixteen.latest)
    return verdict
  }
}
