public import Fishery

/// A finding as a screening makes it; what became of it since is the registry's to say.
public struct FindingRecord: Sendable, Hashable {
  public let id: FindingID
  public let rule: String
  public let verdict: String
  public let rank: Rank
  public let isRedLine: Bool
  public let from: CivilDate?
  public let to: CivilDate?
  public let isOngoing: Bool
  /// A digest of the reasons: the same finding for other reasons is "changed".
  public let reasons: String

  public init(
    id: FindingID, rule: String, verdict: String, rank: Rank, isRedLine: Bool, from: CivilDate?,
    to: CivilDate?, isOngoing: Bool, reasons: String
  ) {
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
