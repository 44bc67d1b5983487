/// What somebody saw of a head while people are brought to safety, and who saw it when.
public struct CrisisTick: Sendable, Hashable {
  public let kind: Kind
  /// The entry of the log, by which it can be taken back.
  public let entry: Int
  public let signature: Signature

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Got into the boat, helicopter or bus.
    case boarded
    /// Reached a safe place.
    case reached
  }
}

/// How many heads are ticked, of how many.
public struct CrisisCount: Sendable, Hashable {
  public let boarded: Int
  public let reached: Int
  public let heads: Int
  /// How many others may be there too, since nobody knows the zone of their vessel.
  public let nowhere: Int

  init(boarded: Int, reached: Int, heads: Int, nowhere: Int = 0) {
    self.boarded = boarded
    self.reached = reached
    self.heads = heads
    self.nowhere = nowhere
  }
}

extension Sequence<CrisisLine> {
  /// How many of them are ticked.
  public var ticked: CrisisCount {
    reduce(CrisisCount(boarded: 0, reached: 0, heads: 0)) { count, line in
      CrisisCount(
        boarded: count.boarded + (line.boarded == nil ? 0 : 1),
        reached: count.reached + (line.reached == nil ? 0 : 1), heads: count.heads + 1)
    }
  }
}
