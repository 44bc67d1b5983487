/// How grave a finding is, as the registry stores it; the words are the law's.
///
/// Higher is graver: advisory 1, low 2, medium 3, high 4, critical 5.
public struct Rank: Sendable, Hashable, Comparable {
  public let level: UInt8

  public init(level: UInt8) { self.level = level }

  /// Advice not taken: nobody is in breach by it.
  public static let advisory = Rank(level: 1)

  public static func < (one: Rank, other: Rank) -> Bool { one.level < other.level }
}
