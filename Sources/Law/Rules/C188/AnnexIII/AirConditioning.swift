import Fishery

extension Rule {
  /// From 24 m, by length alone, air conditioning where the climate asks for it.
  static let airConditioning = Rule.aboard(
    "C188-A3-28-aircon",
    title: Phrase("Air conditioning", "Penyejuk udara"),
    requirement: Phrase(
      "From 24 m quarters, bridge and control rooms are air-conditioned, unless the"
        + " climate is temperate.",
      "Mulai 24 m akomodasi, anjungan dan ruang kendali berpenyejuk udara, kecuali"
        + " beriklim sedang."),
    article: "Annex III, para 28", severity: .medium,
    reaching: .newVessels(of: .large),
    conditions: [.has(.quartersCooled) { $0.vessel.accommodation.airConditioned }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."),
    facts: [.vesselTemperate]
  ) { hearing throws(Stop) in
    try hearing.unlessExcused(by: .vesselTemperate, hearing.dossier.vessel.temperateOnly)
  }
}
