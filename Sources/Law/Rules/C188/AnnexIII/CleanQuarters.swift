import Fishery

extension Rule {
  /// Clean and habitable, free of cargo and stores, with waste sealed.
  static let cleanQuarters = Rule.annexIII(
    "C188-A3-80-clean",
    title: Phrase("Clean quarters", "Kebersihan akomodasi"),
    requirement: Phrase(
      "Quarters are clean, habitable and free of cargo and stores; waste is sealed.",
      "Akomodasi bersih, layak huni dan bebas muatan serta barang; sampah tertutup."),
    paragraph: "paras 80-82", severity: .critical, isHazardous: true,
    base: [.has(.clean) { $0.vessel.accommodation.clean }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
