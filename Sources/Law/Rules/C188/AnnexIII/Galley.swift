import Fishery

extension Rule {
  /// Equipment to cook; from 24 m, by length alone, a separate galley.
  static let galley = Rule.annexIII(
    "C188-A3-74-galley",
    title: Phrase("Galley", "Dapur"),
    requirement: Phrase(
      "There is equipment to cook; from 24 m a separate galley.",
      "Tersedia peralatan memasak; mulai 24 m dapur terpisah."),
    paragraph: "paras 72-74", severity: .medium,
    base: [.has(.cooking) { $0.vessel.accommodation.cookingEquipment }],
    larger: [(.large, false, [.has(.galleySeparate) { $0.vessel.accommodation.galleySeparate }])],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
