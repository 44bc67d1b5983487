import Fishery

extension Rule {
  /// Thailand may hold a foreign vessel in its port whose conditions gravely endanger people.
  ///
  /// Wages that are owed alone give no such power.
  static let thaiPortControl = Rule(
    "TH-PSC-17",
    title: Phrase("Foreign vessel in a Thai port", "Kapal asing di pelabuhan Thailand"),
    requirement: Phrase(
      "Conditions on a foreign fishing vessel in Thailand are not gravely dangerous to life, safety or"
        + " health.",
      "Kondisi kapal perikanan asing di Thailand tidak sangat membahayakan jiwa, keselamatan atau"
        + " kesehatan."),
    subject: .vessel, provision: .thaiFishingWorkAct("s. 17"), severity: .critical,
    reach: .ownLaw, facts: [.vesselFlag, .vesselCategory, .portState, .graveDanger],
    figures: [.thailandFishingWorkAct], evidence: [.observation, .interview], anchor: .wholeLife,
    remedy: Phrase(
      "Put it right; detain only when unavoidable, and only until then.",
      "Perbaiki; tahan kapal hanya bila tak terhindarkan, dan hanya sampai itu."),
    judge: { hearing throws(Stop) in
      try hearing.require([
        hearing.fliesAnother(than: "TH"), hearing.fishesForTrade, hearing.isInPort(of: "TH"),
      ])
      try hearing.require(.thailandFishingWorkAct, on: hearing.asOf)
      let verdict = hearing.verdict(on: [.lacks(.graveDanger) { $0.vessel.standing.graveDanger }])
      if verdict == .breach { hearing.period(from: nil, to: nil, isOngoing: true) }
      hearing.isHazardous = true
      return verdict
    })
}
