import Fishery

extension Rule {
  /// The owner gives the skipper what it takes to comply.
  static let meansToComply = Rule.aboard(
    "C188-8.1",
    title: Phrase("Means for the skipper", "Sarana bagi nakhoda"),
    requirement: Phrase(
      "The owner gives the skipper the resources and facilities to comply with the Convention.",
      "Pemilik memberi nakhoda sumber daya dan sarana untuk mematuhi Konvensi."),
    article: "Art. 8(1)", severity: .high,
    conditions: [.has(.skipperMeans) { $0.vessel.manning.skipperHasMeans }],
    evidence: [.interview],
    remedy: Phrase(
      "The owner provides what lacks, by a date.", "Pemilik melengkapi yang kurang, bertanggal."))
}
