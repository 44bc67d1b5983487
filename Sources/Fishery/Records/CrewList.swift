/// A name on the crew list.
public struct ListedPerson: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var person: Known<NameKey> = .notSupplied

  public init() {}
}

/// A person answered for at a roll call.
public struct MusteredPerson: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var person: Known<NameKey> = .notSupplied
  public var result: Known<RollCall> = .notSupplied
  public var role: Known<Role> = .notSupplied

  public init() {}
}
