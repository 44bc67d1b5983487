/// How grave a breach is: one scale for every rule.
///
/// C188's own letters map onto it: H is critical, S high, M medium and A advisory.
public enum Severity: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case critical, high, medium, low, advisory

  /// 0 for the gravest.
  public var rank: UInt8 {
    switch self {
    case .critical: 0
    case .high: 1
    case .medium: 2
    case .low: 3
    case .advisory: 4
    }
  }

  public init?(rank: UInt8) {
    guard let severity = Severity.allCases.first(where: { $0.rank == rank }) else { return nil }
    self = severity
  }

  /// The letter of a list.
  public var letter: Character {
    switch self {
    case .critical: "C"
    case .high: "H"
    case .medium: "M"
    case .low: "L"
    case .advisory: "a"
    }
  }

  /// This severity, but no graver than `ceiling`.
  public func capped(at ceiling: Severity) -> Severity { max(self, ceiling) }
}

extension Severity: Comparable {
  /// The graver one is the smaller one, so that sorting puts the worst first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
