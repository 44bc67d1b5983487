import Fishery

extension Rule {
  /// Emergency escapes as necessary, and free.
  static let escapes = Rule.annexIII(
    "C188-A3-20-escape",
    title: Phrase("Emergency escapes", "Jalan keluar darurat"),
    requirement: Phrase(
      "There are emergency escapes as necessary.",
      "Tersedia jalan keluar darurat seperlunya."),
    paragraph: "para 20", severity: .critical, isHazardous: true,
    base: [.has(.quartersEscapes) { $0.vessel.accommodation.escapes }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
