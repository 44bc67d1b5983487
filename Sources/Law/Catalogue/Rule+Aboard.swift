import Fishery

extension Rule {
  /// A rule about how a vessel is equipped and run: some things have to be so aboard.
  ///
  /// - Parameter outcome: what a breach becomes: a defence, or how grave it is.
  static func aboard(
    _ id: String, title: Phrase, requirement: Phrase, article: String, severity: Severity,
    isHazardous: Bool = false, reaching extent: Extent = .everyVessel,
    conditions: [Condition], evidence: [Evidence] = [.observation], remedy: Phrase,
    facts: [Fact] = [], figures: [FigureName] = [], profile: [ProfileKey] = [],
    outcome: @escaping @Sendable (Hearing) throws(Stop) -> Verdict = { _ in .breach }
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .vessel, provision: .c188(article),
      severity: severity, reach: .convention,
      facts: extent.facts + conditions.map(\.fact) + facts, figures: extent.figures + figures,
      profile: extent.profile + profile, evidence: evidence, anchor: .wholeLife, remedy: remedy
    ) { hearing throws(Stop) in
      try extent.require(hearing)
      let verdict = hearing.verdict(on: conditions)
      guard verdict == .breach else { return verdict }
      hearing.isHazardous = isHazardous
      hearing.period(from: nil, to: nil, isOngoing: true)
      return try outcome(hearing)
    }
  }

  /// A rule about what a fisher is owed: some things have to be so for every day aboard.
  static func owed(
    _ id: String, title: Phrase, requirement: Phrase, article: String, severity: Severity,
    isHazardous: Bool = false, conditions: [Condition], evidence: [Evidence],
    indicators: [Indicator] = [], remedy: Phrase, facts: [Fact] = [], figures: [FigureName] = [],
    profile: [ProfileKey] = [],
    reaching require: @escaping @Sendable (Hearing, Service) throws(Stop) -> Void = { _, _ in
    }
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: .c188(article),
      severity: severity, reach: .convention,
      facts: .fisherScope + conditions.map(\.fact) + facts, figures: .scope + figures,
      profile: .scope + profile, evidence: evidence, anchor: .embarkation, indicators: indicators,
      remedy: remedy
    ) { hearing throws(Stop) in
      let service = try hearing.serviceUnderConvention()
      try require(hearing, service)
      let verdict = hearing.verdict(on: conditions)
      guard verdict == .breach else { return verdict }
      hearing.isHazardous = isHazardous
      hearing.period(of: service)
      return .breach
    }
  }
}
