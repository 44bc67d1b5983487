import Fishery

extension Rule {
  /// Who is a migrant fisher: aboard a commercial fishing vessel under a flag that is not their
  /// nationality.
  static let aseanScope = Rule(
    "AS-SCOPE-1",
    title: Phrase("Migrant fisher, ASEAN", "Awak kapal migran, ASEAN"),
    requirement: Phrase(
      "The Declaration speaks of persons on commercial fishing vessels under a flag that is not their"
        + " nationality.",
      "Deklarasi berbicara tentang orang di kapal perikanan komersial yang benderanya bukan negara"
        + " kewarganegaraannya."),
    subject: .placement, provision: .aseanFishers("definition"), severity: .advisory,
    reach: .advisory, verdicts: [.met, .undetermined, .notApplicable],
    facts: [.vesselFlag, .vesselCategory, .placementRole, .fisherNationality],
    evidence: [.passport, .vesselParticulars], anchor: .wholeLife,
    remedy: Phrase("Ask both States.", "Tanyakan kepada kedua negara."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.fishesForTrade, hearing.isFisher, hearing.isMigrant])
      return .met
    })
}
