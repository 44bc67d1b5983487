import Fishery

extension Rule {
  /// Whoever is seriously ill or injured is taken ashore for treatment in time.
  static let takenAshore = Rule.aboard(
    "C188-29e-ashore",
    title: Phrase("Taken ashore for treatment", "Dibawa ke darat untuk dirawat"),
    requirement: Phrase(
      "Fishers seriously ill or injured are taken ashore in time for treatment.",
      "Awak yang sakit atau cedera berat dibawa ke darat tepat waktu untuk dirawat."),
    article: "Art. 29(e)", severity: .critical, isHazardous: true, reaching: .withSeriousCase,
    conditions: [.has(.careTakenAshore) { $0.vessel.medicalCare.takenAshoreInTime }],
    evidence: [.interview, .voyageRecord],
    remedy: Phrase(
      "Treatment ashore now; tell flag State and family.",
      "Perawatan di darat sekarang; beri tahu negara bendera dan keluarga."))
}

extension Extent {
  /// Vessels on which somebody was seriously ill or injured.
  fileprivate static let withSeriousCase = Extent(
    facts: everyVessel.facts + [.careSeriousCase], figures: .scope, profile: .scope
  ) { hearing throws(Stop) in
    try everyVessel.require(hearing)
    try hearing.require(
      .careSeriousCase, hearing.dossier.vessel.medicalCare.seriousCase, otherwise: .notApplicable)
  }
}
