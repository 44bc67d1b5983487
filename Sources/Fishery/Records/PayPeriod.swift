/// One period of pay.
public struct PayPeriod: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var from: Known<CivilDate> = .notSupplied
  public var to: Known<CivilDate> = .notSupplied
  public var dueOn: Known<CivilDate> = .notSupplied
  public var gross: Known<Money> = .notSupplied
  public var allowance: Known<Money> = .notSupplied
  public var deductions: Known<Money> = .notSupplied
  public var paid: Known<Money> = .notSupplied
  /// Confirmed absent: not paid.
  public var paidOn: Known<CivilDate> = .notSupplied
  public var channel: Known<PayChannel> = .notSupplied
  public var remitted: Known<Money> = .notSupplied
  public var remittanceFee: Known<Money> = .notSupplied

  public init() {}
}
