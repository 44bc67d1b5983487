public import Registry

public import Fishery

/// What a colleague who comes next must know: what was decided, what is open and with whom, what
/// wakes, and what somebody should have done by now.
public struct ShiftHandover: Sendable {
  public let actor: String
  public let clock: CaseClock
  /// From when on, in seconds since 1970.
  public let since: Int64
  public let tally: SittingTally
  /// What was decided and stands, the newest first; what the finding is, where it is still there.
  public let decided: [Decided]
  /// What is for a colleague to decide.
  public let handedOn: [FindingLine]
  public let waking: [Waking]
  /// Cases with something overdue; nil where whoever looks may not see cases.
  public let overdue: [CaseFile]?

  public struct Decided: Sendable {
    public let decision: KeptDecision
    public let finding: FindingLine?
  }

  public struct Waking: Sendable {
    public let finding: FindingLine
    public let day: CivilDate
  }

  /// As much of each as a person reads at the end of a day.
  public static let most = 50

  /// - Parameter showsCases: whether the role of whoever looks may see cases.
  public init(
    of actor: String, since moment: Int64, in registry: Registry, at clock: CaseClock,
    showingCases showsCases: Bool
  ) throws(RegistryError) {
    self.actor = actor
    self.clock = clock
    since = moment
    tally = try SittingTally(of: actor, since: moment, in: registry)
    let kept = try registry.decisions(of: actor, since: moment).prefix(Self.most)
    let lines = Dictionary(
      try registry.findings(Array(Set(kept.map(\.finding)))).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    decided = kept.map { Decided(decision: $0, finding: lines[$0.finding]) }
    handedOn = Array(try registry.handedOn().prefix(Self.most))
    waking = try registry.waking(after: clock.today, limit: Self.most).map {
      Waking(finding: $0.finding, day: $0.day)
    }
    overdue =
      showsCases
      ? try Cases(registry, at: clock).all().filter { !$0.overdue(at: clock).isEmpty } : nil
  }
}
