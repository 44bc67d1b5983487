public import Fishery

/// The roll call of a vessel on one day: who is thought to be aboard, and who answered.
public struct RollCallSheet: Sendable {
  public let vessel: VesselLine
  public let day: CivilDate
  /// Everybody thought to be aboard and everybody who answered besides, by name.
  public let lines: [Line]
  /// What was seen aboard, whenever it was.
  public let seen: [CardRow]

  public struct Line: Sendable, Hashable, Identifiable {
    /// The fisher.
    public let id: Int64
    public let name: String
    public let nationality: String
    public let answer: Answer?
    /// The row that says so; nil while nothing is answered.
    public let row: RowID?
  }

  public enum Answer: String, Sendable, Hashable {
    case present, absent, extra
    /// Called and not found, while the roll call goes on.
    case notFound = "not_found"
  }

  public func count(of answer: Answer?) -> Int { lines.count { $0.answer == answer } }

  /// Whether everybody is answered for.
  public var isComplete: Bool { lines.allSatisfy { $0.answer != nil && $0.answer != .notFound } }
}
