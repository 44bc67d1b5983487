import Fishery

extension Rule {
  /// Nobody obstructs an inspection on a Thai vessel or in a Thai port.
  static let thaiObstruction = Rule(
    "TH-OBST-18",
    title: Phrase("Obstruction of an inspection, Thailand", "Penghalangan pemeriksaan, Thailand"),
    requirement: Phrase(
      "Nobody obstructs an inspection.", "Tidak seorang pun menghalangi pemeriksaan."),
    subject: .vessel, provision: .thaiFishingWorkAct("s. 18"), severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselCategory, .portState, .obstructed],
    figures: [.thailandFishingWorkAct], evidence: [.observation], anchor: .wholeLife,
    remedy: Phrase(
      "Let the inspectors do their work; the vessel may be kept from sailing.",
      "Biarkan pemeriksa bekerja; kapal dapat dilarang berlayar."),
    judge: { hearing throws(Stop) in
      try hearing.require([
        hearing.fishesForTrade, hearing.flies("TH").or(hearing.isInPort(of: "TH")),
      ])
      try hearing.require(.thailandFishingWorkAct, on: hearing.asOf)
      let verdict = hearing.verdict(
        on: [.lacks(.obstructed) { $0.vessel.standing.inspectionObstructed }])
      if verdict == .breach { hearing.period(from: nil, to: nil, isOngoing: true) }
      return verdict
    })
}
