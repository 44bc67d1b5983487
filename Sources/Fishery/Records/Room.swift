/// A room in which fishers sleep, eat or spend their time, C188 Annex III.
public struct Room: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  /// What the room is for.
  public var kind: Known<RoomKind> = .notSupplied
  /// Centimetres.
  public var headroom: Known<Int32> = .notSupplied
  /// Square metres, with what stands on it.
  public var floor: Known<Quantity> = .notSupplied
  /// Square metres under berths and lockers, which do not count.
  public var furniture: Known<Quantity> = .notSupplied
  /// How many sleep in it.
  public var persons: Known<Int32> = .notSupplied
  /// Individual berths.
  public var berths: Known<Int32> = .notSupplied
  /// Inside, centimetres; the shortest counts.
  public var berthLength: Known<Int32> = .notSupplied
  /// Inside, centimetres; the narrowest counts.
  public var berthWidth: Known<Int32> = .notSupplied
  /// Whether its capacity is marked legibly and indelibly in it.
  public var marked: Known<Bool> = .notSupplied

  public init() {}
}

/// What a room aboard is for.
public enum RoomKind: String, Sendable, CaseIterable, BitwiseCopyable {
  /// Sleeping room of fishers who are no officers.
  case sleeping
  /// Sleeping room of officers.
  case officers
  case mess
  /// Galley, passages, sanitary and other rooms.
  case other

  /// Whether people sleep in it.
  public var isForSleeping: Bool { self == .sleeping || self == .officers }
}
