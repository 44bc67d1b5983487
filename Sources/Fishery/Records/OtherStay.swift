/// A stay of the same fisher aboard another vessel.
public struct OtherStay: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var embarked: Known<CivilDate> = .notSupplied
  /// Confirmed absent: still aboard.
  public var disembarked: Known<CivilDate> = .notSupplied

  public init() {}
}
