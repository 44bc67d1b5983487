import Fishery

extension Rule {
  /// A competent skipper commands, whose certificate runs on the day.
  static let competentSkipper = Rule(
    "C188-13a-skipper",
    title: Phrase("Competent skipper", "Nakhoda yang cakap"),
    requirement: Phrase(
      "The vessel is under the command of a competent skipper.",
      "Kapal dipimpin nakhoda yang cakap."),
    subject: .vessel, provision: .c188("Art. 13(a)"), severity: .critical, reach: .convention,
    facts: .vesselScope + [.skipperCertified, .skipperCertificateExpires], figures: .scope,
    profile: .scope, evidence: [.competencyCertificate, .crewList], anchor: .wholeLife,
    remedy: Phrase(
      "Engage a certificated skipper before sailing.",
      "Tempatkan nakhoda bersertifikat sebelum berlayar."),
    judge: judgeCompetentSkipper)

  private static func judgeCompetentSkipper(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    let manning = hearing.dossier.vessel.manning
    hearing.isHazardous = true
    hearing.period(from: nil, to: nil, isOngoing: true)
    let certified = hearing.verdict(on: [
      .has(.skipperCertified) { $0.vessel.manning.skipperCertified }
    ])
    guard certified == .met else { return certified }
    switch manning.skipperCertificateExpires {
    case .confirmedAbsent: return .met
    case .notCollected(let gap):
      hearing.miss(.skipperCertificateExpires, gap)
      return .undetermined
    case .known(let day):
      hearing.lookAgain(on: day + 1)
      hearing.note(.because, .certificateEnds(day), .skipperCertificateExpires)
      guard day < hearing.asOf else { return .met }
      hearing.period(from: day + 1, to: nil, isOngoing: true)
      hearing.remedy = .make(.skipperCertified)
      return .breach
    }
  }
}
