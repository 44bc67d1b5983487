/// One voyage of the vessel.
public struct Voyage: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var departed: Known<Instant> = .notSupplied
  public var departedFrom: Known<Country> = .notSupplied
  /// Confirmed absent: still at sea.
  public var ended: Known<Instant> = .notSupplied
  public var endedIn: Known<Country> = .notSupplied

  public init() {}
}
