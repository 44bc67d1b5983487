import Fishery

extension Rule {
  /// From 24 m the medical supplies are kept up and inspected at the authority's intervals.
  static let inspectedSupplies = Rule.aboard(
    "C188-30b-inspected",
    title: Phrase("Inspection of medical supplies", "Pemeriksaan perlengkapan medis"),
    requirement: Phrase(
      "Medical supplies of a vessel of 24 m or more are kept up and inspected as often as"
        + " the authority asks.",
      "Perlengkapan medis kapal 24 m atau lebih dirawat dan diperiksa sesering yang"
        + " diminta pihak berwenang."),
    article: "Art. 30(b)", severity: .high, reaching: .largeVessels,
    conditions: [.has(.careInspected) { $0.vessel.medicalCare.suppliesInspected }],
    evidence: [.observation, .storesList],
    remedy: Phrase(
      "Inspect and replace what ran out.",
      "Periksa dan ganti yang kedaluwarsa."))
}
