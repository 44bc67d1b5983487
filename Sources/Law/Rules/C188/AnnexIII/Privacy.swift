import Fishery

extension Rule {
  /// Privacy for men and women as far as practicable.
  static let privacy = Rule.annexIII(
    "C188-A3-50-privacy",
    title: Phrase("Privacy", "Privasi"),
    requirement: Phrase(
      "Sleeping rooms give men and women privacy as far as practicable.",
      "Kamar tidur memberi privasi bagi laki-laki dan perempuan sejauh dapat dilakukan."),
    paragraph: "para 50", severity: .medium,
    base: [.has(.privacy) { $0.vessel.accommodation.privacy }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
