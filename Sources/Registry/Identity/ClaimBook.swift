internal import SQLite
internal import Seal

/// Counts claims in and out, and remembers whose identity must be looked at again.
///
/// Counts of claims already written wait in memory, for most rows repeat the claims of others.
final class ClaimBook {
  private(set) var touched: Set<Int64> = []
  /// Those of them that may mean another record now: new ones, and those that more or fewer bear.
  private(set) var unsettled: Set<Int64> = []
  /// Those of them that no row named before.
  private(set) var unheard: Set<Int64> = []
  /// Keys that a record has since now, or no more, and may share with another.
  private(set) var shared = SharedKeys()
  private var waiting: [Mark: (party: Party, rows: Int64)] = [:]
  private var keys = KeyCounts()
  private let limit = 100_000

  /// By what a claim is found.
  private struct Mark: Hashable {
    let anchor: Int64
    let digest: Digest
  }

  /// One more row says this.
  func add(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) {
    let mark = Mark(anchor: claim.keys.anchor, digest: claim.digest)
    if let place = waiting.index(forKey: mark) {
      waiting.values[place].rows += 1
      return
    }
    if waiting.count >= limit { try settle(base) }
    touched.insert(mark.anchor)
    // One that is written for the first time counts this row already.
    waiting[mark] = (claim.party, try insert(claim, base) ? 0 : 1)
  }

  /// One row less says this.
  func remove(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) {
    try settle(base)
    let table = ClaimTable.of(claim.party)
    let anchor = claim.keys.anchor
    let these: SQL = "anchor = \(anchor) AND digest = \(claim.digest.quarter)"
    try base.run("UPDATE \(table.name) SET rows = rows - 1 WHERE \(these)")
    try base.run("DELETE FROM \(table.name) WHERE \(these) AND rows = 0")
    touched.insert(anchor)
    guard base.changes == 1 else { return }
    unsettled.insert(anchor)
    try base.run("UPDATE anchor SET claims = claims - 1 WHERE anchor = \(anchor)")
    for key in claim.keys.borne {
      try forget(key, of: anchor, in: "bearing", base)
      touched.insert(key)
      unsettled.insert(key)
      shared.borne.insert(key)
    }
    for hint in claim.keys.hints {
      try forget(hint.key, of: anchor, in: "hint", base)
      shared.hints.insert(hint.key)
    }
    shared.borne.insert(anchor)
  }

  private func forget(
    _ key: Int64, of anchor: Int64, in table: Name, _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      "UPDATE \(table) SET claims = claims - 1 WHERE key = \(key) AND anchor = \(anchor)")
    try base.run(
      "DELETE FROM \(table) WHERE key = \(key) AND anchor = \(anchor) AND claims = 0")
  }

  /// Writes the counts that wait.
  func settle(_ base: borrowing Connection) throws(SQLiteError) {
    for party in Party.allCases {
      let table = ClaimTable.of(party).name
      let add = try base.statement(
        "UPDATE \(table) SET rows = rows + ? WHERE anchor = ? AND digest = ?")
      for (mark, entry) in waiting where entry.party == party && entry.rows > 0 {
        try add.bind(1, entry.rows)
        try add.bind(2, mark.anchor)
        try add.bind(3, mark.digest.quarter)
        try add.run()
      }
    }
    waiting.removeAll(keepingCapacity: true)
    let new = try keys.settle(base)
    touched.formUnion(new.borne)
    unsettled.formUnion(new.anchors)
    unsettled.formUnion(new.borne)
    unheard.formUnion(new.anchors)
    shared.borne.formUnion(new.anchors)
    shared.borne.formUnion(new.borne)
    shared.hints.formUnion(new.hints)
  }

  /// Forgets whose identity was looked at again, now that it was.
  func turnPage() {
    touched.removeAll(keepingCapacity: true)
    unsettled.removeAll(keepingCapacity: true)
    unheard.removeAll(keepingCapacity: true)
    shared = SharedKeys()
  }

  /// Whether nothing of the kind was said before.
  private func insert(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) -> Bool {
    let insert = try base.statement(ClaimTable.of(claim.party).insert)
    try insert.bind(1, claim.digest.quarter)
    try insert.bind(2, claim.keys.anchor)
    try insert.bind(3, Int64(claim.sheet))
    try insert.bind(4, claim.effective.map { .text($0) } ?? .null)
    for (place, cell) in claim.cells.enumerated() { try insert.bind(5 + place, cell) }
    try insert.run()
    guard base.changes == 1 else { return false }
    keys.add(claim.keys, of: claim.party)
    return true
  }
}

/// Keys by which records may turn out to be the same.
struct SharedKeys: Sendable {
  var hints: Set<Int64> = []
  var borne: Set<Int64> = []
}
