import Fishery

extension Rule {
  /// A rule that asks one thing to be so of every standing agreement.
  static func agreed(
    _ id: String, title: Phrase, requirement: Phrase, article: String, severity: Severity,
    fact: Fact, state: @escaping @Sendable (Agreement) -> Known<Bool>, evidence: [Evidence],
    indicators: [Indicator] = [], remedy: Phrase
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: .c188(article),
      severity: severity, reach: .convention, facts: .fisherScope + .standingAgreement + [fact],
      figures: .scope, profile: .scope, evidence: evidence, anchor: .embarkation,
      indicators: indicators, remedy: remedy
    ) { hearing throws(Stop) in
      let service = try hearing.serviceUnderConvention()
      try hearing.requireAgreement()
      return try hearing.worstOfAgreements(over: service, none: .undetermined) {
        agreement, hearing in
        hearing.verdict(on: agreement, fact, state(agreement))
      }
    }
  }
}

extension Hearing {
  /// Whether one thing is so of an agreement.
  func verdict(
    on agreement: Agreement, _ fact: Fact, _ state: Known<Bool>
  ) -> Verdict {
    switch state.truth {
    case .yes:
      note(.because, .isSo, fact, row: agreement.row)
      return .met
    case .no:
      note(.because, .isNot, fact, row: agreement.row)
      remedy = .make(fact)
      return .breach
    case .unknown:
      miss(fact, state.gap, row: agreement.row)
      return .undetermined
    }
  }
}
