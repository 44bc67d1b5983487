import Fishery

extension Rule {
  /// Washing and drying; from 24 m ironing; from 45 m a compartment of its own.
  static let laundry = Rule.annexIII(
    "C188-A3-63-laundry",
    title: Phrase("Laundry", "Sarana cuci"),
    requirement: Phrase(
      "Clothes can be washed and dried; from 24 m ironed too, from 45 m in a compartment"
        + " of its own.",
      "Pakaian dapat dicuci dan dikeringkan; mulai 24 m juga disetrika, mulai 45 m di"
        + " ruang tersendiri."),
    paragraph: "paras 63-65", severity: .medium,
    base: [.has(.laundry) { $0.vessel.accommodation.laundry }],
    larger: [
      (.large, true, [.has(.iron) { $0.vessel.accommodation.iron }]),
      (.veryLarge, true, [.has(.laundryRoom) { $0.vessel.accommodation.laundryCompartment }]),
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
