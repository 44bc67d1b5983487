import Fishery

extension Rule {
  /// A cabin when somebody is ill; from 45 m a separate sick bay.
  static let sickBay = Rule.annexIII(
    "C188-A3-67-sickbay",
    title: Phrase("Cabin for the sick", "Kamar bagi yang sakit"),
    requirement: Phrase(
      "A cabin is at hand for somebody ill or injured; from 45 m a separate, equipped"
        + " sick bay.",
      "Tersedia kamar bagi yang sakit atau cedera; mulai 45 m ruang perawatan terpisah"
        + " dan lengkap."),
    paragraph: "paras 66-67", severity: .high,
    base: [.has(.cabinForSick) { $0.vessel.accommodation.cabinForSick }],
    larger: [(.veryLarge, true, [.has(.sickBay) { $0.vessel.accommodation.sickBay }])],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
