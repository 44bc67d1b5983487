import Fishery

extension Rule {
  /// What has to be in order before an Indonesian leaves.
  static func beforeDeparture(
    _ id: String, title: Phrase, requirement: Phrase, fact: Fact, more: [Fact] = [],
    evidence: [Evidence], verdicts: [Verdict] = Verdict.allCases, remedy: Phrase,
    _ judge: @escaping @Sendable (Hearing, Service) throws(Stop) -> Verdict
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement,
      provision: .indonesia(
        "ID PP 22/2022", "conditions of departure", .seen, source: "dw.com via 8350.org"),
      severity: .medium, reach: .ownLaw, verdicts: verdicts,
      facts: .originReach + [.placementChannel, fact] + more, figures: [.indonesiaDepartureRules],
      evidence: evidence, anchor: .embarkation, remedy: remedy,
      judge: { hearing throws(Stop) in
        try hearing.require(.indonesianAbroad)
        let service = try hearing.daysAboard()
        try hearing.require(.indonesiaDepartureRules, on: service.first)
        let verdict = try judge(hearing, service)
        if verdict == .breach { hearing.period(of: service) }
        return verdict
      })
  }
}
