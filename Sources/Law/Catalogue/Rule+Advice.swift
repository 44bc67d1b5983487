import Fishery

extension Rule {
  /// A paragraph of Recommendation 199: it advises, and what falls short of it is shown to a person and
  /// never a breach.
  static func advice(
    _ id: String, title: Phrase, requirement: Phrase, paragraph: String,
    verified: Verified = .memory, subject: Subject, facts: [Fact], figures: [FigureName] = .scope,
    profile: [ProfileKey] = .scope, evidence: [Evidence], remedy: Phrase,
    judge: @escaping @Sendable (Hearing) throws(Stop) -> Verdict
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: subject,
      provision: Provision(
        "R199", paragraph, force: .soft, verified: verified,
        source: "ILO Work in Fishing Recommendation, 2007 (No. 199)"),
      severity: .advisory, reach: .advisory, verdicts: [.met, .undetermined, .notApplicable],
      facts: facts, figures: figures, profile: profile, evidence: evidence,
      anchor: subject == .placement ? .embarkation : .wholeLife, remedy: remedy
    ) { hearing throws(Stop) in
      let verdict = try judge(hearing)
      guard verdict == .breach else { return verdict }
      hearing.note(.because, .onlyAdvice)
      return .undetermined
    }
  }
}
