import Fishery

extension Rule {
  /// Accidents are reported, and nobody uses gear without training in it.
  static let accidentReports = Rule(
    "C188-31-osh",
    title: Phrase("Accidents and training in gear", "Kecelakaan dan pelatihan alat"),
    requirement: Phrase(
      "Accidents aboard are reported and recorded, and fishers are trained in the gear they use.",
      "Kecelakaan di kapal dilaporkan dan dicatat, dan awak dilatih memakai alatnya."),
    subject: .vessel, provision: .c188("Art. 31"), severity: .high, reach: .convention,
    facts: .vesselScope + [.safetyAccident, .safetyReported, .safetyGearTraining],
    figures: .scope, profile: .scope, evidence: [.accidentRecord, .interview], anchor: .wholeLife,
    remedy: Phrase(
      "Report the accident; train before the next haul.",
      "Laporkan kecelakaan; latih sebelum menangkap lagi."),
    judge: judgeAccidentReports)

  private static func judgeAccidentReports(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    hearing.severity = .medium
    hearing.period(from: nil, to: nil, isOngoing: true)
    let trained = hearing.verdict(on: [.has(.safetyGearTraining) { $0.vessel.safety.gearTraining }])
    let safety = hearing.dossier.vessel.safety
    switch safety.accident.truth {
    case .no:
      hearing.note(.because, .isNot, .safetyAccident)
      return trained
    case .unknown:
      hearing.miss(.safetyAccident, safety.accident.gap)
      return trained == .breach ? .breach : .undetermined
    case .yes: break
    }
    let reported = hearing.verdict(on: [.has(.safetyReported) { $0.vessel.safety.accidentReported }]
    )
    if reported == .breach { hearing.severity = .high }
    let verdicts = [trained, reported]
    if verdicts.contains(.breach) { return .breach }
    return verdicts.contains(.undetermined) ? .undetermined : .met
  }
}
