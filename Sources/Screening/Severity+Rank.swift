public import Law
public import Registry

extension Rank {
  /// The severity of the law as the registry stores it.
  public init(_ severity: Severity) { self.init(level: 5 - severity.rank) }
}

extension Severity {
  /// The severity behind a stored rank; nil for a rank that no severity has.
  public init?(_ rank: Rank) {
    guard rank.level <= 5 else { return nil }
    self.init(rank: 5 - rank.level)
  }
}
