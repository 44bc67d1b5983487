import Fishery

extension Rule {
  /// An indicator of forced labour: any of its signs, or what the other facts show.
  ///
  /// The list of the ILO has no grades of its own; one sign is enough to look closer.
  static func indicator(
    _ id: String, _ indicator: Indicator, title: Phrase, requirement: Phrase, facts: [Fact] = [],
    figures: [FigureName] = [], evidence: [Evidence] = [.interview], remedy: Phrase,
    isRedLine: Bool = false,
    also: @escaping @Sendable (Hearing) throws(Stop) -> Verdict = { _ in .notApplicable }
  ) -> Rule {
    let kinds = Sign.Kind.kinds(of: indicator)
    return Rule(
      id, title: title, requirement: requirement,
      subject: .placement,
      provision: Provision(
        "ILO indicators", "\(indicator.rawValue)", force: .soft, verified: .seen,
        source: "ILO indicators of forced labour, 2012, as revised in 2025"),
      severity: .high, reach: .advisory, verdicts: [.met, .breach, .undetermined],
      facts: facts + .signs, figures: figures,
      evidence: evidence, anchor: .wholeLife, indicators: [indicator], remedy: remedy,
      judge: { hearing throws(Stop) in
        let shown = try hearing.open { hearing throws(Stop) in try also(hearing) }
        let found = hearing.foundAny(kinds)
        if shown == .breach || found == .yes {
          hearing.remedy = hearing.remedy ?? .make(.signs)
          hearing.isOngoing = false
          hearing.isRedLine = isRedLine
          return .breach
        }
        if found == .unknown { hearing.missSigns() }
        return found == .unknown || shown == .undetermined ? .undetermined : .met
      })
  }
}

extension Hearing {
  /// A part of a rule, whose gates answer for the part alone.
  func open(
    _ part: (Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    do throws(Stop) {
      return try part(self)
    } catch .verdict(let verdict) {
      return verdict
    }
  }
}
