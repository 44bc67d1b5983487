import Fishery

extension Rule {
  /// From 24 m means for recreation; the mess may serve.
  static let recreation = Rule.aboard(
    "C188-A3-70-recreation",
    title: Phrase("Recreation", "Rekreasi"),
    requirement: Phrase(
      "From 24 m there are means for recreation; the mess may serve.",
      "Mulai 24 m tersedia sarana rekreasi; ruang makan dapat dipakai."),
    article: "Annex III, para 70", severity: .low,
    reaching: .newVessels(of: .large),
    conditions: [.has(.recreation) { $0.vessel.accommodation.recreation }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat.")
  ) { hearing throws(Stop) in
    try hearing.unlessVaried(on: hearing.asOf)
  }
}
