/// What is known of the crew list of C188 Art. 15 and of the heads counted.
public struct CrewListFacts: Sendable, Hashable, BitwiseCopyable {
  /// The row of the port check that says whether a list was carried and everybody counted.
  public var check: RowID = .none
  public var carried: Known<Bool> = .notSupplied
  public var date: Known<CivilDate> = .notSupplied
  public var sentAshore: Known<Instant> = .notSupplied
  /// When the people aboard were counted.
  public var musteredOn: Known<CivilDate> = .notSupplied
  /// Whether everybody aboard and on the list was answered for.
  public var musterComplete: Known<Bool> = .notSupplied

  /// How many came aboard by the day of the list, are not on it, and left as far as anybody knows
  /// neither.
  public var unaccounted: Known<Int32> = .notSupplied

  public init() {}
}
