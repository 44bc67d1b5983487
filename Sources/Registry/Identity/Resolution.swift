internal import SQLite

/// Finds again whom the touched anchors mean.
///
/// A pure function of the claims and of what people linked: an anchor means the record a person
/// linked it to, else the only record with a stronger claim that also bears it, else itself. The
/// strongest are settled first, since the weaker follow them.
struct Resolution {
  /// Records whose rows came, went or moved, by kind.
  private(set) var changed: [Party: Set<Int64>] = [:]
  /// Those of them that other rows speak of now than before.
  private(set) var moved: Set<Int64> = []

  /// - Parameters:
  ///   - touched: anchors of which rows came or went.
  ///   - unsettled: those of them that may mean another record than before; nil for all.
  mutating func settle(
    _ touched: Set<Int64>, unsettled: Set<Int64>? = nil, _ base: borrowing Connection
  ) throws(SQLiteError) {
    var waiting: [Int64: Set<Int64>] = [:]
    let find = try base.statement("SELECT rank, party, subject FROM anchor WHERE anchor = ?")
    for anchor in touched {
      try find.bind(1, anchor)
      if try find.step() {
        note(find.row.integer(1), find.row.integer(2))
        if unsettled?.contains(anchor) ?? true {
          waiting[find.row.integer(0), default: []].insert(anchor)
        }
      }
      find.reset()
    }
    let followers = try base.statement(
      """
      SELECT anchor.anchor, rank FROM bearing JOIN anchor ON anchor.anchor = bearing.key
      WHERE bearing.anchor = ?
      """)
    while let rank = waiting.keys.min(), let anchors = waiting.removeValue(forKey: rank) {
      for anchor in anchors where try moves(anchor, rank, base) {
        try followers.bind(1, anchor)
        while try followers.step() {
          waiting[followers.row.integer(1), default: []].insert(followers.row.integer(0))
        }
        followers.reset()
      }
    }
    try base.run("DELETE FROM anchor WHERE claims = 0")
  }

  /// Whether the anchor means another record now.
  private mutating func moves(
    _ anchor: Int64, _ rank: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    let old = try base.first("SELECT party, subject FROM anchor WHERE anchor = \(anchor)") {
      ($0.integer(0), $0.integer(1))
    }
    guard let old else { return false }
    let new = try subject(of: anchor, rank, base)
    note(old.0, new)
    guard new != old.1 else { return false }
    note(old.0, old.1)
    moved.formUnion([old.1, new])
    try base.run("UPDATE anchor SET subject = \(new) WHERE anchor = \(anchor)")
    return true
  }

  private func subject(
    of anchor: Int64, _ rank: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    if rank > IdentityKeys.Rank.own.rawValue {
      let bearers = try base.all(
        """
        SELECT DISTINCT subject FROM bearing JOIN anchor ON anchor.anchor = bearing.anchor
        WHERE key = \(anchor) LIMIT 2
        """
      ) { $0.integer(0) }
      if bearers.count == 1 { return try base.linked(bearers[0]) }
    }
    return try base.linked(anchor)
  }

  private mutating func note(_ party: Int64, _ subject: Int64) {
    guard let party = Party(rawValue: party) else { return }
    changed[party, default: []].insert(subject)
  }
}

extension Connection {
  /// Where accepted links lead from a record; each leads to a smaller key, so there is an end.
  func linked(_ subject: Int64) throws(SQLiteError) -> Int64 {
    var end = subject
    while let next = try integer(
      "SELECT min(one) FROM link WHERE other = \(end) AND state = 'accepted'")
    { end = next }
    return end
  }
}
