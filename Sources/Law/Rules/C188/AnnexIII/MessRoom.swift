import Fishery

extension Rule {
  /// A mess suited to the vessel; from 24 m apart from the sleeping rooms.
  static let messRoom = Rule.annexIII(
    "C188-A3-53-mess",
    title: Phrase("Mess room", "Ruang makan"),
    requirement: Phrase(
      "There is a mess suited to the vessel; from 24 m it is apart from the sleeping rooms.",
      "Tersedia ruang makan yang sesuai; mulai 24 m terpisah dari kamar tidur."),
    paragraph: "paras 52-53", severity: .medium,
    base: [.has(.mess) { $0.vessel.accommodation.mess }],
    larger: [(.large, true, [.has(.messSeparate) { $0.vessel.accommodation.messSeparate }])],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
