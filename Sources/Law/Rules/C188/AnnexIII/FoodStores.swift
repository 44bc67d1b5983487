import Fishery

extension Rule {
  /// A dry, cool store; from 24 m a storeroom and refrigeration.
  static let foodStores = Rule.annexIII(
    "C188-A3-77-stores",
    title: Phrase("Stores for provisions", "Gudang bahan makanan"),
    requirement: Phrase(
      "There is a dry, cool and aired store; from 24 m a storeroom with refrigeration.",
      "Tersedia gudang kering, sejuk dan berventilasi; mulai 24 m gudang dengan pendingin."),
    paragraph: "paras 76-77", severity: .medium,
    base: [.has(.dryStore) { $0.vessel.accommodation.dryStore }],
    larger: [(.large, false, [.has(.coldStore) { $0.vessel.accommodation.refrigeratedStore }])],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
