import Fishery

extension Rule {
  /// A place for foul-weather gear outside but near the sleeping rooms.
  static let gearPlace = Rule.annexIII(
    "C188-A3-68-gear",
    title: Phrase("Place for foul-weather gear", "Tempat pakaian cuaca buruk"),
    requirement: Phrase(
      "Foul-weather gear and protective equipment hang outside, but near, the sleeping rooms.",
      "Pakaian cuaca buruk dan alat pelindung digantung di luar, tetapi dekat, kamar tidur."),
    paragraph: "para 68", severity: .medium,
    base: [.has(.gearPlace) { $0.vessel.accommodation.gearPlace }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
