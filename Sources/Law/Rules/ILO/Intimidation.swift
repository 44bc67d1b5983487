extension Rule {
  /// Nobody threatens the fisher or the family: indicator 6.
  static let intimidation = indicator(
    "ILO-IND-6", .intimidation, title: Phrase("Intimidation and threats", "Intimidasi dan ancaman"),
    requirement: Phrase(
      "Nobody threatens the fisher or the family.",
      "Tidak seorang pun mengancam awak atau keluarga."
    ),
    remedy: Phrase("Speak alone; protect from reprisal.", "Bicara berdua; lindungi dari balasan."))
}
