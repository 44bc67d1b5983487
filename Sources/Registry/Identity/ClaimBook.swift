internal import SQLite
internal import Seal

/// Counts claims in and out, and remembers whose identity must be looked at again.
///
/// Counts of claims already written wait in memory, for most rows repeat the claims of others.
final class ClaimBook {
  private(set) var touched: Set<Int64> = []
  /// Those of them that may mean another record now: new ones, and those that more or fewer bear.
  private(set) var unsettled: Set<Int64> = []
  /// Keys that a record has since now, or no more, and may share with another.
  private(set) var shared = SharedKeys()
  private var waiting: [Digest: (party: Party, rows: Int64)] = [:]
  private var keys = KeyCounts()
  private let limit = 100_000

  /// One more row says this.
  func add(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) {
    let digest = claim.digest
    touched.insert(claim.keys.anchor)
    if waiting[digest] == nil {
      if waiting.count >= limit { try settle(base) }
      try insert(claim, digest, base)
      waiting[digest] = (claim.party, 1)
    } else {
      waiting[digest]?.rows += 1
    }
  }

  /// One row less says this.
  func remove(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) {
    try settle(base)
    let table = ClaimTable.of(claim.party)
    let digest = claim.digest.bytes
    try base.run("UPDATE \(table.name) SET rows = rows - 1 WHERE digest = \(digest)")
    try base.run("DELETE FROM \(table.name) WHERE digest = \(digest) AND rows = 0")
    touched.insert(claim.keys.anchor)
    guard base.changes == 1 else { return }
    let anchor = claim.keys.anchor
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
      let add = try base.statement("UPDATE \(table) SET rows = rows + ? WHERE digest = ?")
      for (digest, entry) in waiting where entry.party == party {
        try add.bind(1, entry.rows)
        try add.bind(2, digest.bytes)
        try add.run()
      }
    }
    waiting.removeAll(keepingCapacity: true)
    let new = try keys.settle(base)
    touched.formUnion(new.borne)
    unsettled.formUnion(new.anchors)
    unsettled.formUnion(new.borne)
    shared.borne.formUnion(new.borne)
    shared.hints.formUnion(new.hints)
  }

  private func insert(
    _ claim: Claim, _ digest: Digest, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let anchor = claim.keys.anchor
    let insert = try base.statement(ClaimTable.of(claim.party).insert)
    try insert.bind(1, digest.bytes)
    try insert.bind(2, anchor)
    try insert.bind(3, Int64(claim.sheet))
    try insert.bind(4, claim.effective.map { .text($0) } ?? .null)
    for (place, cell) in claim.cells.enumerated() { try insert.bind(5 + place, cell) }
    try insert.run()
    guard base.changes == 1 else { return }
    keys.add(claim.keys, of: claim.party)
    shared.borne.insert(anchor)
  }
}

/// Keys by which records may turn out to be the same.
struct SharedKeys: Sendable {
  var hints: Set<Int64> = []
  var borne: Set<Int64> = []
}
