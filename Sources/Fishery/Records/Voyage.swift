/// One voyage of the vessel.
public struct Voyage: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var departed: Known<Instant> = .notSupplied
  public var departedFrom: Known<Country> = .notSupplied
  /// Confirmed absent: still at sea.
  public var ended: Known<Instant> = .notSupplied
  public var endedIn: Known<Country> = .notSupplied

  /// The major fishing area of the FAO in which it fished.
  public var area: Known<Int32> = .notSupplied
  /// Whether it fished east of 150 degrees west.
  public var eastOf150W: Known<Bool> = .notSupplied

  /// Whether the flag State let it stay out longer.
  public var extended: Known<Bool> = .notSupplied

  public init() {}
}
