import Fishery

extension Rule {
  /// Before the agreement was concluded the fisher could read it and take advice.
  ///
  /// The Convention gives no number of days: a draft handed over on the day of signing proves
  /// nothing either way, the fisher's own word does.
  static let agreementReview = Rule.agreed(
    "C188-17a-review",
    title: Phrase("Time to read the agreement", "Waktu membaca perjanjian"),
    requirement: Phrase(
      "The fisher can review the agreement and seek advice on it before it is concluded.",
      "Awak dapat mempelajari perjanjian dan meminta nasihat sebelum ditandatangani."),
    article: "Art. 17(a)", severity: .high, fact: .agreementAdvice,
    state: { $0.adviceOpportunity }, evidence: [.agreement, .interview],
    indicators: [.deception],
    remedy: Phrase(
      "Explain it anew with time and advice; let the fisher confirm or withdraw.",
      "Jelaskan ulang dengan waktu dan nasihat; biarkan awak menegaskan atau menarik diri."))
}
