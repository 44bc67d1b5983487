/// Everybody who is meant when something happens, and whom a zone cannot tell apart.
public struct CrisisRoll: Sendable, Hashable {
  public let lines: [CrisisLine]
  /// People who are meant but for the zone, aboard vessels whose zone nobody knows: they may be in
  /// any, and stand in `lines` only when no zone is named.
  public let nowhere: Int

  /// Those of everybody who are in a zone; all without one.
  init(_ everybody: [CrisisLine], in zone: String?) {
    nowhere = everybody.count { $0.position?.zone == nil }
    lines = zone.map { zone in everybody.filter { $0.position?.isIn(zone) ?? false } } ?? everybody
  }

  /// How many are ticked.
  public var ticked: CrisisCount {
    let ticked = lines.ticked
    return CrisisCount(
      boarded: ticked.boarded, reached: ticked.reached, heads: ticked.heads, nowhere: nowhere)
  }
}

extension [CrisisLine] {
  /// The zones in which they are, each once.
  var zones: [String] { Set(compactMap { $0.position?.zone }).sorted() }
}
