import Fishery

extension Rule {
  /// Sanitary rooms fit to use, with hot and cold fresh water.
  static let washWater = Rule.annexIII(
    "C188-A3-58-water",
    title: Phrase("Sanitary rooms and water", "Kamar mandi dan air"),
    requirement: Phrase(
      "Sanitary rooms are clean, vented to open air and not slippery, with hot and cold"
        + " fresh water.",
      "Kamar mandi bersih, berventilasi ke udara luar dan tidak licin, dengan air tawar"
        + " panas dan dingin."),
    paragraph: "paras 56-60", severity: .critical, isHazardous: true,
    base: [
      .has(.sanitaryFit) { $0.vessel.accommodation.sanitaryFit },
      .has(.freshWater) { $0.vessel.accommodation.hotAndColdWater },
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
