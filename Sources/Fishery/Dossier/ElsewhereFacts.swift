/// What other placements say that bears on this one.
public struct ElsewhereFacts: Sendable, Hashable, BitwiseCopyable {
  /// On how many days, in months that agree throughout, somebody else aboard has the very same record
  /// of rest; confirmed absent: nobody else has a record.
  public var sameHoursDays: Known<Int32> = .notSupplied

  public init() {}
}
