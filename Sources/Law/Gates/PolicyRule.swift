import Fishery

extension Rule {
  /// A threshold of this program: it advises where to look, and binds nobody.
  static func policy(
    _ id: String, title: Phrase, requirement: Phrase, subject: Subject = .placement,
    verdicts: [Verdict] = [.met, .breach, .undetermined],
    facts: [Fact], figures: [FigureName], evidence: [Evidence], anchor: Anchor,
    indicators: [Indicator] = [], remedy: Phrase,
    judge: @escaping @Sendable (Hearing) throws(Stop) -> Verdict
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: subject,
      provision: Provision(
        "Policy", id, force: .policy, verified: .seen,
        source: "A threshold of this program; a local pack may set another"),
      severity: .high, reach: .advisory, verdicts: verdicts, facts: facts, figures: figures,
      evidence: evidence,
      anchor: anchor, indicators: indicators, remedy: remedy, judge: judge)
  }
}
