import Fishery

extension Rule {
  /// The risks of the work are evaluated, and fishers take part in it.
  static let riskEvaluation = Rule.aboard(
    "C188-33-risk",
    title: Phrase("Evaluation of risks", "Penilaian risiko"),
    requirement: Phrase(
      "The risks of fishing are evaluated with the fishers or their representatives"
        + " taking part.",
      "Risiko penangkapan ikan dinilai dengan keikutsertaan awak atau wakilnya."),
    article: "Art. 33", severity: .high,
    conditions: [
      .has(.safetyRisk) { $0.vessel.safety.riskEvaluated },
      .has(.safetyRiskCrew) { $0.vessel.safety.crewTookPart },
    ], evidence: [.riskRecord, .interview],
    remedy: Phrase(
      "Evaluate them with the crew and write it down.",
      "Nilai bersama awak dan catat."),
    facts: .shield, figures: .shield + [.longVoyage], profile: .shield
  ) { hearing throws(Stop) in
    try hearing.unlessShielded(.risk, on: hearing.asOf)
  }
}
