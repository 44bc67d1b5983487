import Fishery

extension Rule {
  /// Every vessel, old or new, decked or not, has quarters fit to live in.
  static let habitable = Rule.aboard(
    "C188-26-habitable",
    title: Phrase("Quarters fit to live in", "Akomodasi layak huni"),
    requirement: Phrase(
      "Quarters are of sufficient size and quality and equipped for the service and the time that"
        + " fishers live aboard.",
      "Akomodasi cukup luas dan bermutu serta lengkap sesuai pelayaran dan lama awak tinggal di kapal."
    ),
    article: "Art. 26", severity: .critical, isHazardous: true,
    conditions: [.has(.habitable) { $0.vessel.accommodation.habitable }],
    remedy: Phrase(
      "A dated list of repairs; what is hazardous before departure.",
      "Daftar perbaikan bertanggal; yang berbahaya sebelum berangkat."))
}
