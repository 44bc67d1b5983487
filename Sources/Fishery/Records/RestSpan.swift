/// A span of a rest record.
public struct RestSpan: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var kind: Known<RestKind> = .notSupplied
  public var from: Known<Instant> = .notSupplied
  public var to: Known<Instant> = .notSupplied

  public init() {}
}
