import Fishery

extension Rule {
  /// At least one fisher aboard is trained in first aid; the skipper counts, an observer does not.
  static let firstAid = Rule(
    "C188-29b-firstaid",
    title: Phrase("Somebody trained in first aid", "Awak terlatih pertolongan pertama"),
    requirement: Phrase(
      "At least one fisher aboard is trained in first aid and can use the medical equipment.",
      "Sekurangnya satu awak terlatih pertolongan pertama dan mampu memakai peralatan medis."),
    subject: .vessel, provision: .c188("Art. 29(b)"), severity: .critical, reach: .convention,
    facts: .vesselScope + [.careTrained], figures: .scope + [.firstAiders], profile: .scope,
    evidence: [.trainingCertificate, .crewList], anchor: .wholeLife,
    remedy: Phrase("Embark a trained fisher.", "Naikkan awak yang terlatih."),
    judge: judgeFirstAid)

  private static func judgeFirstAid(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    let least = try hearing.integer(.firstAiders, on: hearing.asOf)
    let trained: Int64
    switch hearing.dossier.vessel.medicalCare.trainedFishers {
    case .known(let count): trained = Int64(count)
    case .confirmedAbsent: trained = 0
    case .notCollected(let gap):
      hearing.miss(.careTrained, gap)
      return .undetermined
    }
    hearing.note(
      .because, .counted(trained, least: least), .careTrained)
    guard trained < least else { return .met }
    hearing.isHazardous = true
    hearing.period(from: nil, to: nil, isOngoing: true)
    hearing.remedy = .complete(.careTrained, to: Int32(clamping: least))
    return .breach
  }
}
