extension Rule {
  /// The fisher can speak with others in private: indicator 4.
  static let isolation = indicator(
    "ILO-IND-4", .isolation, title: Phrase("Isolation", "Isolasi"),
    requirement: Phrase(
      "The fisher can speak with others in private.",
      "Awak kapal dapat berbicara dengan orang lain secara pribadi."),
    remedy: Phrase("Give a telephone and time alone.", "Beri telepon dan waktu sendiri."))
}
