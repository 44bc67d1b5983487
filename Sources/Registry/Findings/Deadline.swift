public import Fishery

/// By when somebody should have decided about a finding: the rule of the house, not of any law.
public enum Deadline {
  /// Days from the one on which it was first found.
  static func days(_ rank: Rank, isRedLine: Bool) -> Int32 {
    if isRedLine { return 1 }
    switch rank.level {
    case 5...: return 1
    case 4: return 7
    case 3: return 30
    default: return 90
    }
  }
}

extension FindingLine {
  /// The last day on which a decision about it is in time; nil once somebody decided, or when it is
  /// gone and nobody need decide any more.
  public var due: CivilDate? {
    standing == nil && state != .gone
      ? firstSeen + Int(Deadline.days(rank, isRedLine: isRedLine)) : nil
  }
}
