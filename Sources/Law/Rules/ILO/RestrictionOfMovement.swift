extension Rule {
  /// The fisher may go ashore and is not moved unwilling: indicator 3.
  static let restrictionOfMovement = indicator(
    "ILO-IND-3", .restrictionOfMovement,
    title: Phrase("Restriction of movement", "Pembatasan ruang gerak"),
    requirement: Phrase(
      "The fisher may go ashore in port and is not moved to another vessel unwilling.",
      "Awak kapal boleh turun di pelabuhan dan tidak dipindahkan ke kapal lain tanpa kemauannya."),
    remedy: Phrase("Let the fisher ashore; ask alone.", "Izinkan turun; tanyakan berdua."))
}
