import Fishery

extension Rule {
  /// Light to read by, at every berth too, and emergency lighting in sleeping rooms.
  static let lighting = Rule.annexIII(
    "C188-A3-31-light",
    title: Phrase("Lighting", "Penerangan"),
    requirement: Phrase(
      "Quarters are well lit, every berth has a reading light, and sleeping rooms have"
        + " emergency lighting.",
      "Akomodasi cukup terang, setiap tempat tidur memiliki lampu baca, dan kamar tidur"
        + " memiliki penerangan darurat."),
    paragraph: "paras 29-34", severity: .medium,
    base: [
      .has(.quartersLit) { $0.vessel.accommodation.lit },
      .has(.berthLights) { $0.vessel.accommodation.berthLights },
      .has(.emergencyLight) { $0.vessel.accommodation.emergencyLight },
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
