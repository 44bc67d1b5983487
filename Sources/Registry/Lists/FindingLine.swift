public import Fishery

/// One finding as the queue shows it.
public struct FindingLine: Sendable, Hashable, Identifiable {
  /// The first sixteen hexadecimal digits of its content's hash.
  public let id: String
  public let rule: String
  /// The word of the verdict: `breach` or `undetermined`.
  public let verdict: String
  public let rank: Rank
  public let state: State
  /// The placement, when it is about one.
  public let placement: Int64?
  public let fisher: Int64?
  public let fisherName: String?
  public let vessel: Int64?
  public let vesselName: String?
  public let agencyName: String?
  public let from: CivilDate?
  public let to: CivilDate?
  public let isOngoing: Bool
  /// The judged day on which it was first found.
  public let firstSeen: CivilDate
  /// Whether no queue may hide it.
  public let isRedLine: Bool
  /// What of people's decisions stands; nil when nobody decided, or not about this.
  public let standing: Standing?
  /// What the person would have back, or was not paid; nil where it is not about money.
  public let stake: Money?
  /// Of the vessel.
  public let flag: Country?
  /// Who is to decide about it; nil for anybody.
  public let assigned: String?
  /// As it was seen, for who decides on it.
  public let seen: SeenFinding

  public init(
    id: String, rule: String, verdict: String, rank: Rank, state: State, placement: Int64?,
    fisher: Int64?, fisherName: String?, vessel: Int64?, vesselName: String?, agencyName: String?,
    from: CivilDate?, to: CivilDate?, isOngoing: Bool, firstSeen: CivilDate,
    isRedLine: Bool = false, standing: Standing? = nil, stake: Money? = nil,
    flag: Country? = nil, assigned: String? = nil, seen: SeenFinding? = nil
  ) {
    self.stake = stake
    self.flag = flag
    self.assigned = assigned
    self.id = id
    self.rule = rule
    self.verdict = verdict
    self.rank = rank
    self.state = state
    self.placement = placement
    self.fisher = fisher
    self.fisherName = fisherName
    self.vessel = vessel
    self.vesselName = vesselName
    self.agencyName = agencyName
    self.from = from
    self.to = to
    self.isOngoing = isOngoing
    self.firstSeen = firstSeen
    self.isRedLine = isRedLine
    self.standing = standing
    self.seen = seen ?? SeenFinding(id: id, decided: nil, reasons: "")
  }

  /// The machine's own word for how a finding stands to the last screening.
  public enum State: String, Sendable, CaseIterable {
    case new, unchanged, changed, gone, back
  }

  public enum Sort: String, Sendable, CaseIterable {
    case worst, age, rule, vessel, agency, flag, money, due
  }
}
