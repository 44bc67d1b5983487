import Fishery

extension Rule {
  /// Every fisher on a large vessel that goes out for long has suitable protective equipment.
  static let protectiveEquipment = Rule.owed(
    "C188-32.3a-ppe",
    title: Phrase("Protective equipment", "Alat pelindung"),
    requirement: Phrase(
      "Every fisher on a vessel of 24 m or more on long voyages has suitable protective"
        + " clothing and equipment.",
      "Setiap awak kapal 24 m atau lebih pada pelayaran panjang memiliki pakaian dan alat"
        + " pelindung yang sesuai."),
    article: "Art. 32(3)(a)", severity: .critical, isHazardous: true,
    conditions: [.has(.protectiveEquipment) { $0.placement.protectiveEquipment }],
    evidence: [.observation, .interview],
    remedy: Phrase(
      "Hand it out before the next haul.",
      "Bagikan sebelum menangkap lagi."),
    facts: .size + .normalVoyage, figures: .size + [.longVoyage], profile: [.basis, .art32Extended]
  ) { hearing, service throws(Stop) in
    try hearing.requireLargeOnLongVoyages(on: service.first)
  }
}
