/// One charge, deposit, advance or loan borne by a fisher.
public struct Charge: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var on: Known<CivilDate> = .notSupplied
  public var category: Known<ChargeCategory> = .notSupplied
  public var amount: Known<Money> = .notSupplied
  public var refunded: Known<Money> = .notSupplied
  public var paidBy: Known<Payer> = .notSupplied
  public var via: Known<ChargeRoute> = .notSupplied

  public init() {}
}
