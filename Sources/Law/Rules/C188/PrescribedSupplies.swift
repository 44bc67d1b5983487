import Fishery

extension Rule {
  /// From 24 m the medical supplies are those that the authority prescribes.
  static let prescribedSupplies = Rule.aboard(
    "C188-30a-prescribed",
    title: Phrase("Prescribed medical supplies", "Perlengkapan medis yang ditetapkan"),
    requirement: Phrase(
      "A vessel of 24 m or more carries the medical supplies that the authority prescribes.",
      "Kapal 24 m atau lebih membawa perlengkapan medis yang ditetapkan pihak berwenang."),
    article: "Art. 30(a)", severity: .high, reaching: .largeVessels,
    conditions: [.has(.carePrescribed) { $0.vessel.medicalCare.suppliesPrescribed }],
    evidence: [.observation, .storesList],
    remedy: Phrase(
      "Fill up to the prescribed list.",
      "Lengkapi sesuai daftar."))
}
