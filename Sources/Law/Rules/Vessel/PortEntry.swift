import Fishery

extension Rule {
  /// A foreign fishing vessel asks in advance to enter a port of a Party to the Agreement on Port
  /// State Measures.
  ///
  /// What is found about labour is no ground of that Agreement and goes to the labour authority.
  static let portEntry = Rule(
    "SEA-PSMA",
    title: Phrase("Request to enter port", "Permohonan masuk pelabuhan"),
    requirement: Phrase(
      "A foreign fishing vessel asks in advance to enter the port of a Party.",
      "Kapal perikanan asing mengajukan permohonan sebelum masuk pelabuhan negara Pihak."),
    subject: .vessel,
    provision: Provision(
      "FAO PSMA 2009", "Art. 8", force: .binding, verified: .memory,
      source: "Agreement on Port State Measures, as recalled"),
    severity: .medium, reach: .ownLaw,
    facts: [.vesselFlag, .portState, .vesselCategory, .entryRequested],
    figures: [.portMeasures], profile: [.portMeasuresParty], evidence: [.vesselRegister],
    anchor: .wholeLife,
    remedy: Phrase(
      "Tell the port authority; send findings on labour to the labour authority.",
      "Beri tahu otoritas pelabuhan; teruskan temuan ketenagakerjaan ke otoritasnya."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.fishesForTrade, hearing.isForeignVessel])
      try hearing.require(.portMeasures, on: hearing.asOf)
      try hearing.requireParty(.portMeasuresParty, flag: false)
      let verdict = hearing.isMade(
        hearing.dossier.vessel.standing.portEntryRequested, .entryRequested)
      if verdict == .breach { hearing.period(from: nil, to: nil, isOngoing: true) }
      return verdict
    })
}
