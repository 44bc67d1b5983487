import Fishery

extension Rule {
  /// Sleeping and mess rooms never lie forward of the collision bulkhead.
  static let roomPlace = Rule.annexIII(
    "C188-A3-35-location",
    title: Phrase("Place of sleeping and mess rooms", "Letak kamar tidur dan ruang makan"),
    requirement: Phrase(
      "No sleeping or mess room lies forward of the collision bulkhead.",
      "Kamar tidur dan ruang makan tidak terletak di depan sekat tubrukan."),
    paragraph: "paras 35, 51", severity: .high,
    base: [.has(.quartersAbaft) { $0.vessel.accommodation.abaftCollisionBulkhead }],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
