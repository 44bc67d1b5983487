import Fishery

extension Rule {
  /// From 24 m a refrigerator and means for hot and cold drinks.
  static let refrigerator = Rule.aboard(
    "C188-A3-55-fridge",
    title: Phrase("Refrigerator and drinks", "Lemari es dan minuman"),
    requirement: Phrase(
      "From 24 m fishers have a refrigerator, and hot and cold drinks at all times.",
      "Mulai 24 m awak memiliki lemari es serta minuman panas dan dingin setiap saat."),
    article: "Annex III, para 55", severity: .medium,
    reaching: .newVessels(of: .large, byTonnage: true),
    conditions: [
      .has(.refrigerator) { $0.vessel.accommodation.refrigerator },
      .has(.hotDrinks) { $0.vessel.accommodation.hotAndColdDrinks },
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat.")
  ) { hearing throws(Stop) in
    try hearing.unlessVaried(on: hearing.asOf)
  }
}
