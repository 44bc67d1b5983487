import Law

/// The three orientations of a migrant fisher.
extension FactWords {
  static let orientedEmployment = FactWords(
    Phrase("orientation before employment", "orientasi pra-kerja"),
    ask: Phrase(
      "On which day was the orientation before employment?", "Kapan orientasi pra-kerja diberikan?"),
    none: Phrase("There was no orientation before employment.", "Tidak ada orientasi pra-kerja."),
    wish: Phrase("An orientation before employment", "Orientasi pra-kerja"))

  static let orientedDeparture = FactWords(
    Phrase("orientation before departure", "orientasi pra-keberangkatan"),
    ask: Phrase(
      "On which day was the orientation before departure?",
      "Kapan orientasi pra-keberangkatan diberikan?"),
    none: Phrase(
      "There was no orientation before departure.", "Tidak ada orientasi pra-keberangkatan."),
    wish: Phrase("An orientation before departure", "Orientasi pra-keberangkatan"))

  static let orientedArrival = FactWords(
    Phrase("orientation after arrival", "orientasi pasca-kedatangan"),
    ask: Phrase(
      "On which day was the orientation after arrival?",
      "Kapan orientasi pasca-kedatangan diberikan?"),
    none: Phrase(
      "There was no orientation after arrival.", "Tidak ada orientasi pasca-kedatangan."),
    wish: Phrase("An orientation after arrival", "Orientasi pasca-kedatangan"))
}
