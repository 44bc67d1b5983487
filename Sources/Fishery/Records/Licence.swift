/// A licence of the agency, with at most one suspension; another suspension is another entry.
public struct Licence: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var type: Known<LicenceType> = .notSupplied
  public var from: Known<CivilDate> = .notSupplied
  public var to: Known<CivilDate> = .notSupplied
  public var suspendedFrom: Known<CivilDate> = .notSupplied
  public var suspendedTo: Known<CivilDate> = .notSupplied

  public init() {}
}
