internal import SQLite

/// By how many more sets of keys anchors, and keys of anchors, are claimed than is written.
///
/// They are written in the order of their keys, each once however many claims speak of it: by far
/// the most of what an import writes.
struct KeyCounts {
  private var anchors: [Int64: (party: Party, rank: IdentityKeys.Rank, claims: Int64)] = [:]
  private var bearings: [Bond: Int64] = [:]
  private var hints: [Bond: (rank: IdentityKeys.Rank, claims: Int64)] = [:]

  /// A key and the anchor that has it.
  private struct Bond: Hashable, Comparable {
    let key: Int64
    let anchor: Int64

    static func < (left: Bond, right: Bond) -> Bool {
      (left.key, left.anchor) < (right.key, right.anchor)
    }
  }

  /// What was there for the first time.
  struct New {
    var anchors: [Int64] = []
    var borne: [Int64] = []
    var hints: [Int64] = []
  }

  /// One more set of keys is claimed.
  mutating func add(_ keys: IdentityKeys, of party: Party) {
    anchors[keys.anchor, default: (party, keys.rank, 0)].claims += 1
    for key in keys.borne { bearings[Bond(key: key, anchor: keys.anchor), default: 0] += 1 }
    for hint in keys.hints {
      hints[Bond(key: hint.key, anchor: keys.anchor), default: (hint.rank, 0)].claims += 1
    }
  }

  /// Writes them all, and answers which were not there before: what a new anchor has is all new.
  mutating func settle(_ base: borrowing Connection) throws(SQLiteError) -> New {
    var new = New()
    let countAnchor = try base.statement(
      "UPDATE anchor SET claims = claims + ? WHERE anchor = ?")
    let addAnchor = try base.statement(
      "INSERT INTO anchor(claims, anchor, party, rank, subject) VALUES (?1, ?2, ?3, ?4, ?2)")
    for (anchor, held) in anchors.sorted(by: { $0.key < $1.key }) {
      if try countAnchor.changes([held.claims, anchor], base) { continue }
      let values = [held.claims, anchor, held.party.rawValue, held.rank.rawValue]
      _ = try addAnchor.changes(values, base)
      new.anchors.append(anchor)
    }
    let unheard = Set(new.anchors)
    let countBearing = try base.statement(
      "UPDATE bearing SET claims = claims + ? WHERE key = ? AND anchor = ?")
    let addBearing = try base.statement(
      "INSERT INTO bearing(claims, key, anchor) VALUES (?, ?, ?)")
    for (bond, claims) in bearings.sorted(by: { $0.key < $1.key }) {
      let isThere =
        unheard.contains(bond.anchor)
        ? false : try countBearing.changes([claims, bond.key, bond.anchor], base)
      if isThere { continue }
      _ = try addBearing.changes([claims, bond.key, bond.anchor], base)
      new.borne.append(bond.key)
    }
    let countHint = try base.statement(
      "UPDATE hint SET claims = claims + ? WHERE key = ? AND anchor = ?")
    let addHint = try base.statement(
      "INSERT INTO hint(claims, key, anchor, rank) VALUES (?, ?, ?, ?)")
    for (bond, held) in hints.sorted(by: { $0.key < $1.key }) {
      let isThere =
        unheard.contains(bond.anchor)
        ? false : try countHint.changes([held.claims, bond.key, bond.anchor], base)
      if isThere { continue }
      _ = try addHint.changes([held.claims, bond.key, bond.anchor, held.rank.rawValue], base)
      new.hints.append(bond.key)
    }
    self = KeyCounts()
    return new
  }
}

extension Statement {
  /// Runs with numbers bound, and tells whether that changed anything.
  fileprivate borrowing func changes(
    _ numbers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    for (place, number) in numbers.enumerated() { try bind(place + 1, number) }
    try run()
    return base.changes > 0
  }
}
