public import Fishery

/// What a screening found of one subject, as the registry keeps it.
///
/// The registry does not know the law: verdicts are opaque bytes, and the counts beside them are
/// what lists sort and sum by.
public struct VerdictRecord: Sendable, Hashable {
  public let subject: Subject
  /// The verdict of every rule, packed by the law; never read here.
  public let vector: [UInt8]
  /// The next day of change of every rule, packed by the law; never read here.
  public let days: [UInt8]
  /// The first later day on which a verdict could differ; nil when none is known.
  public let until: CivilDate?
  /// The worst severity among its breaches.
  public let worst: Rank?
  /// Those that bind: advice not taken is no breach.
  public let breaches: Int
  public let undetermined: Int
  /// The facts that would settle undetermined verdicts.
  public let needs: [NeedRecord]
  public let findings: [FindingRecord]

  public init(
    subject: Subject, vector: [UInt8], days: [UInt8], until: CivilDate?, worst: Rank?,
    breaches: Int, undetermined: Int, needs: [NeedRecord], findings: [FindingRecord]
  ) {
    self.subject = subject
    self.vector = vector
    self.days = days
    self.until = until
    self.worst = worst
    self.breaches = breaches
    self.undetermined = undetermined
    self.needs = needs
    self.findings = findings
  }
}

/// A fact that is wanted of one subject.
public struct NeedRecord: Sendable, Hashable {
  /// The dossier path of the fact.
  public let fact: String
  /// The rules that want it, one bit each; which bit is whose, the law knows.
  public let rules: [UInt8]
  /// How many verdicts wait for it.
  public var verdicts: Int { rules.reduce(0) { $0 + $1.nonzeroBitCount } }

  public init(fact: String, rules: [UInt8]) {
    self.fact = fact
    self.rules = rules
  }
}

/// A finding as a screening makes it; what became of it since is the registry's to say.
public struct FindingRecord: Sendable, Hashable {
  public let id: String
  public let rule: String
  public let verdict: String
  public let rank: Rank
  public let isRedLine: Bool
  public let from: CivilDate?
  public let to: CivilDate?
  public let isOngoing: Bool
  /// A hash of the reasons: the same finding for other reasons is "changed".
  public let reasons: String
  /// What the person would have back, or was not paid; nil where it is not about money.
  public let stake: Money?

  public init(
    id: String, rule: String, verdict: String, rank: Rank, isRedLine: Bool, from: CivilDate?,
    to: CivilDate?, isOngoing: Bool, reasons: String, stake: Money? = nil
  ) {
    self.stake = stake
    self.id = id
    self.rule = rule
    self.verdict = verdict
    self.rank = rank
    self.isRedLine = isRedLine
    self.from = from
    self.to = to
    self.isOngoing = isOngoing
    self.reasons = reasons
  }
}
