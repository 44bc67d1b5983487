import Fishery

extension Rule {
  /// From 24 m frequent inspections by or for the skipper, recorded and available.
  static let skipperInspections = Rule.aboard(
    "C188-A3-83-inspections",
    title: Phrase("Inspections by the skipper", "Pemeriksaan oleh nakhoda"),
    requirement: Phrase(
      "From 24 m the skipper has quarters, food and water inspected often, and the"
        + " results are on record.",
      "Mulai 24 m nakhoda memeriksa akomodasi, makanan dan air secara teratur, dan"
        + " hasilnya dicatat."),
    article: "Annex III, para 83", severity: .medium,
    reaching: .newVessels(of: .large),
    conditions: [.has(.quartersInspected) { $0.vessel.accommodation.inspectionsRecorded }],
    evidence: [.observation, .interview],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat.")
  ) { hearing throws(Stop) in
    try hearing.unlessVaried(on: hearing.asOf)
  }
}
