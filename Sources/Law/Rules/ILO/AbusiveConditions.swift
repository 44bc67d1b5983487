extension Rule {
  /// Water, food, bunk and care are fit for people: indicator 10.
  static let abusiveConditions = indicator(
    "ILO-IND-10", .abusiveConditions,
    title: Phrase("Abusive conditions", "Kondisi sewenang-wenang"),
    requirement: Phrase(
      "Water, food, bunk and care are fit for people.",
      "Air, makanan, tempat tidur dan perawatan layak bagi manusia."),
    evidence: [.vesselParticulars, .interview],
    remedy: Phrase("Put it right before sailing.", "Perbaiki sebelum berlayar."))
}
