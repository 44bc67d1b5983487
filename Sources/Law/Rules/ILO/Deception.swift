import Fishery

extension Rule {
  /// Work, wage, vessel and term are as they were promised.
  static let deception = indicator(
    "ILO-IND-2", .deception, title: Phrase("Deception", "Penipuan"),
    requirement: Phrase(
      "Work, wage, vessel and term are as they were promised.",
      "Pekerjaan, upah, kapal dan jangka waktu sesuai yang dijanjikan."),
    facts: .substitution, evidence: [.agreement, .interview],
    remedy: Phrase(
      "Keep to what was promised first.", "Penuhi yang dijanjikan semula."),
    also: { hearing in hearing.substitution() })
}
