import Fishery

extension Rule {
  /// Lockers and a writing surface; from 24 m a desk and a chair.
  static let furniture = Rule.annexIII(
    "C188-A3-48-furniture",
    title: Phrase("Furniture", "Perabot"),
    requirement: Phrase(
      "Everybody has a locker and a place to write; from 24 m there are a desk and a chair.",
      "Setiap orang memiliki lemari dan tempat menulis; mulai 24 m ada meja dan kursi."),
    paragraph: "paras 48-49", severity: .medium,
    base: [.has(.lockers) { $0.vessel.accommodation.lockers }],
    larger: [(.large, true, [.has(.deskAndChair) { $0.vessel.accommodation.deskAndChair }])],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
