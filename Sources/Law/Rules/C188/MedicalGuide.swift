import Fishery

extension Rule {
  /// From 24 m an approved medical guide, or the latest international one, is aboard.
  static let medicalGuide = Rule.aboard(
    "C188-30c-guide",
    title: Phrase("Medical guide", "Panduan medis"),
    requirement: Phrase(
      "A vessel of 24 m or more carries an approved medical guide, or the latest"
        + " International Medical Guide for Ships.",
      "Kapal 24 m atau lebih membawa panduan medis yang disetujui, atau panduan"
        + " internasional terbaru."),
    article: "Art. 30(c)", severity: .high, reaching: .largeVessels,
    conditions: [.has(.careGuide) { $0.vessel.medicalCare.approvedGuide }],
    evidence: [.observation, .storesList],
    remedy: Phrase(
      "Carry the latest edition.",
      "Bawa edisi terbaru."))
}
