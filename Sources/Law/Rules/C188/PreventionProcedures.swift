import Fishery

extension Rule {
  /// Written procedures against accidents and disease on large vessels that go out for long.
  static let preventionProcedures = Rule.aboard(
    "C188-32.2a-procedures",
    title: Phrase(
      "Written procedures against accidents", "Prosedur tertulis pencegahan kecelakaan"),
    requirement: Phrase(
      "Vessels of 24 m or more on voyages of more than three days have written procedures"
        + " against accidents and disease.",
      "Kapal 24 m atau lebih dengan pelayaran lebih dari tiga hari memiliki prosedur"
        + " tertulis pencegahan kecelakaan dan penyakit."),
    article: "Art. 32(2)(a)", severity: .high, reaching: .largeOnLongVoyages,
    conditions: [.has(.safetyProcedures) { $0.vessel.safety.writtenProcedures }],
    evidence: [.riskRecord],
    remedy: Phrase(
      "Write them with the crew and keep them aboard.",
      "Susun bersama awak dan simpan di kapal."))
}
