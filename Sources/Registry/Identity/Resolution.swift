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
  /// Those of them of which rows that stood before speak, or spoke.
  private(set) var shifted: Set<Int64> = []
  /// Anchors that no row named before.
  private let unheard: Set<Int64>

  init(unheard: Set<Int64> = []) {
    self.unheard = unheard
  }

  /// - Parameters:
  ///   - touched: anchors of which rows came or went.
  ///   - unsettled: those of them that may mean another record than before; nil for all.
  mutating func settle(
    _ touched: Set<Int64>, unsettled: Set<Int64>? = nil, _ base: borrowing Connection
  ) throws(SQLiteError) {
    var waiting: [Int64: Set<Int64>] = [:]
    let find = try base.statement(
      "SELECT rank, party, subject, claims FROM anchor WHERE anchor = ?")
    var gone: [Int64] = []
    // In the order of keys, so that anchors that stand together are read together.
    for anchor in touched.sorted() {
      try find.bind(1, anchor)
      if try find.step() {
        note(find.row.integer(1), find.row.integer(2))
        if find.row.integer(3) == 0 { gone.append(anchor) }
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
    let place = try base.statement("UPDATE anchor SET subject = ? WHERE anchor = ?")
    let bearers = try base.statement(
      """
      SELECT DISTINCT subject FROM bearing JOIN anchor ON anchor.anchor = bearing.anchor
      WHERE key = ? LIMIT 2
      """)
    let hasLinks = try base.integer("SELECT 1 FROM link WHERE state = 'accepted' LIMIT 1") != nil
    while let rank = waiting.keys.min(), let anchors = waiting.removeValue(forKey: rank) {
      for anchor in anchors.sorted() {
        try find.bind(1, anchor)
        guard try find.step() else {
          find.reset()
          continue
        }
        let (party, old) = (find.row.integer(1), find.row.integer(2))
        find.reset()
        let bearer =
          rank > IdentityKeys.Rank.own.rawValue ? try bearers.onlyNumber(of: anchor) : nil
        let new = hasLinks ? try base.linked(bearer ?? anchor) : bearer ?? anchor
        note(party, new)
        guard new != old else { continue }
        note(party, old)
        moved.formUnion([old, new])
        // What a person joined may be stronger than what it is joined to.
        if hasLinks || !unheard.contains(anchor) { shifted.formUnion([old, new]) }
        try place.bind(1, new)
        try place.bind(2, anchor)
        try place.run()
        try followers.bind(1, anchor)
        while try followers.step() {
          waiting[followers.row.integer(1), default: []].insert(followers.row.integer(0))
        }
        followers.reset()
      }
    }
    for anchor in gone { try base.run("DELETE FROM anchor WHERE anchor = \(anchor)") }
  }

  private mutating func note(_ party: Int64, _ subject: Int64) {
    guard let party = Party(rawValue: party) else { return }
    changed[party, default: []].insert(subject)
  }
}

extension Statement {
  /// The number in the only row that it answers of a number; nil where there are several or none.
  fileprivate borrowing func onlyNumber(of number: Int64) throws(SQLiteError) -> Int64? {
    try bind(1, number)
    defer { reset() }
    guard try step() else { return nil }
    let only = row.integer(0)
    return try step() ? nil : only
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
