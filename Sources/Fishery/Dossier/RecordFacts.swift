/// What is known of notices and records that a State asks of the employer.
public struct RecordFacts: Sendable, Hashable, BitwiseCopyable {
  /// The day on which the operator applied to the authority for the hiring; confirmed absent: not yet.
  public var boardingFiledOn: Known<CivilDate> = .notSupplied
  /// The day on which the operator told the authority of the discharge; confirmed absent: not yet.
  public var dischargeFiledOn: Known<CivilDate> = .notSupplied
  /// Whether a ledger of the wages paid was kept.
  public var payKept: Known<Bool> = .notSupplied
  /// The day on which the ledger was destroyed or lost; confirmed absent: it is still there.
  public var payLostOn: Known<CivilDate> = .notSupplied
  /// Whether the master keeps a record of attendance and hands it over in port.
  public var attendanceKept: Known<Bool> = .notSupplied
  /// Whether the placement has a number in the home State's system.
  public var systemNumber: Known<Bool> = .notSupplied

  public init() {}
}
