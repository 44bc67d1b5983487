public import Fishery
public import Law
internal import Registry

/// What a screening found, in counts.
public struct ScreeningOutcome: Sendable {
  /// The day for which the law was judged.
  public let day: CivilDate
  /// How many subjects were judged this time.
  public let judged: Int
  /// Why nothing was kept; nil when it was.
  public let whatIf: WhatIf?
  /// How many subjects got each verdict from each rule, rules in the order of the catalogue;
  /// rules that judged nobody are left out.
  public let rules: [RuleCount]
  /// Breaches by severity, the gravest first.
  public let severities: [SeverityCount]

  /// Why a screening is a what-if and writes nothing.
  public enum WhatIf: Sendable, Hashable {
    case beforeJudgedDay(CivilDate)
    /// The day has not come: to keep what is judged for it would leave everything unjudged until then.
    case afterToday(CivilDate)
    /// The local packs of the book; none when it is the built-in one and the registry has its own.
    case otherBook([String])
  }

  /// The verdicts of one rule.
  public struct RuleCount: Sendable, Hashable {
    public let rule: String
    public let verdicts: [Verdict: Int]
  }

  /// The breaches of one severity.
  public struct SeverityCount: Sendable, Hashable {
    public let severity: Severity
    public let breaches: Int
  }

  init(
    day: CivilDate, judged: Int, whatIf: WhatIf?, catalogue: Catalogue, tally: VerdictTally,
    severities: [Rank: Int]
  ) {
    self.day = day
    self.judged = judged
    self.whatIf = whatIf
    rules = catalogue.rules.enumerated().compactMap { place, rule in
      let verdicts = tally.verdicts(at: place)
      return verdicts.isEmpty ? nil : RuleCount(rule: rule.id, verdicts: verdicts)
    }
    self.severities = Severity.allCases.compactMap { severity in
      severities[Rank(severity)].map { SeverityCount(severity: severity, breaches: $0) }
    }
  }

  /// How many verdicts of a kind there are over all rules and subjects.
  public func count(of verdict: Verdict) -> Int {
    rules.reduce(0) { $0 + ($1.verdicts[verdict] ?? 0) }
  }
}
