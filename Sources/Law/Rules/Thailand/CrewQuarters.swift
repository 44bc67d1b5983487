import Fishery

extension Rule {
  /// A decked Thai vessel of 300 gross tons or more has quarters for its crew.
  ///
  /// One that was Thai before the Act and was not majorly altered is exempt, and so is one that left
  /// the flag only for a coastal State's licence and came back.
  static let thaiQuarters = Rule(
    "TH-ACC-13",
    title: Phrase("Crew quarters, Thailand", "Ruang akomodasi awak, Thailand"),
    requirement: Phrase(
      "A decked vessel of 300 gross tons or more has crew quarters, unless it is older than the Act.",
      "Kapal bergeladak 300 GT atau lebih memiliki ruang akomodasi awak, kecuali lebih tua dari"
        + " undang-undang."),
    subject: .vessel, provision: .thaiFishingWorkAct("ss. 13, 22"), severity: .medium,
    reach: .ownLaw,
    facts: [
      .vesselFlag, .vesselCategory, .vesselDecked, .vesselGrossTonnage, .crewQuarters, .flagSince,
      .majorlyAltered, .returnedToFlag,
    ],
    figures: [.thailandFishingWorkAct, .thailandQuartersTonnage],
    evidence: [.observation, .vesselRegister], anchor: .wholeLife,
    remedy: Phrase("Build quarters for the crew.", "Bangun ruang akomodasi awak."),
    judge: judgeThaiQuarters)

  private static func judgeThaiQuarters(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiVessel)
    try hearing.require(.thailandFishingWorkAct, on: hearing.asOf)
    let vessel = hearing.dossier.vessel
    try hearing.require(.vesselDecked, vessel.decked, otherwise: .notApplicable)
    try hearing.requireTonnage(
      of: hearing.integer(.thailandQuartersTonnage, on: hearing.asOf))
    let verdict = hearing.isMade(vessel.accommodation.crewQuarters, .crewQuarters)
    guard verdict == .breach else { return verdict }
    return hearing.unlessOlderThanAct(vessel.standing)
  }
}

extension Hearing {
  fileprivate func unlessOlderThanAct(_ standing: StandingFacts) -> Verdict {
    let onset = book.onset(of: .thailandFishingWorkAct)
    let isOlder: Truth =
      standing.flagSince.value.map { day in
        day < (onset?.possible ?? .min) ? .yes : day >= (onset?.sure ?? .min) ? .no : .unknown
      } ?? .unknown
    let isExempt = (isOlder || standing.returnedToFlag.truth) && !standing.majorlyAltered.truth
    switch isExempt {
    case .yes:
      note(
        .exception, .isSo, standing.returnedToFlag.truth == .yes ? .returnedToFlag : .flagSince)
      return .notApplicable
    case .no:
      period(from: nil, to: nil, isOngoing: true)
      return .breach
    case .unknown:
      if isOlder == .unknown { miss(.flagSince, standing.flagSince.gap ?? .onlyPartly) }
      if let gap = standing.returnedToFlag.gap { miss(.returnedToFlag, gap) }
      if let gap = standing.majorlyAltered.gap { miss(.majorlyAltered, gap) }
      return .undetermined
    }
  }
}
