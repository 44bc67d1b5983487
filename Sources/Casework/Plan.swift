public import Registry

/// What a ruling will do to some findings, and which it will leave alone: shown before it is done.
public struct Plan: Sendable, Hashable {
  public let ruling: Ruling
  /// The findings that will change.
  public let changing: [FindingLine]
  /// Those that will not, and why.
  public let refused: [Refused]

  public struct Refused: Sendable, Hashable {
    public let finding: FindingLine
    public let hindrance: Hindrance
  }

  /// The refusals by what hinders, the most frequent first.
  public var hindrances: [(hindrance: Hindrance, count: Int)] {
    Dictionary(grouping: refused, by: \.hindrance).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.hindrance.description) < ($0.count, $1.hindrance.description) }
  }

  /// The persons, each counted once, whose findings will change.
  public var persons: Int { Set(changing.compactMap(\.fisher)).count }
}
