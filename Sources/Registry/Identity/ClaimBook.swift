internal import SQLite
internal import Seal

/// Counts claims in and out, and remembers whose identity must be looked at again.
///
/// Counts of claims already written wait in memory, for most rows repeat the claims of others. Keys
/// are counted once for all claims of an anchor that give it the same.
final class ClaimBook {
  private(set) var touched: Set<Int64> = []
  /// Those of them that may mean another record now: new ones, and those that more or fewer bear.
  private(set) var unsettled: Set<Int64> = []
  /// Those of them that no row named before.
  private(set) var unheard: Set<Int64> = []
  /// What is claimed of fishers that no row claimed before.
  private(set) var claimed = Claimed()
  /// Keys that a record has since now, or no more, and may share with another.
  private(set) var shared = SharedKeys()
  private var waiting: [Mark: Waiting] = [:]
  private var keys = KeyCounts()
  private let limit = 100_000

  /// A claim of which more rows were met than is written.
  private struct Waiting {
    let claim: Claim
    let mention: Int64?
    var rows: Int64
  }

  /// By what a claim is found.
  private struct Mark: Hashable {
    let anchor: Int64
    let digest: Digest
  }

  /// One more row says this.
  ///
  /// - Returns: the mention to which the row is to refer.
  private func add(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) -> Int64? {
    let mark = Mark(anchor: claim.keys.anchor, digest: claim.digest)
    if let place = waiting.index(forKey: mark) {
      waiting.values[place].rows += 1
      return waiting.values[place].mention
    }
    if waiting.count >= limit { try settle(base) }
    touched.insert(mark.anchor)
    if let held = try held(claim, base) {
      waiting[mark] = Waiting(claim: claim, mention: held.mention, rows: 1)
      return held.mention
    }
    // One that is written for the first time counts this row already.
    let mention = try insert(claim, base)
    waiting[mark] = Waiting(claim: claim, mention: mention, rows: 0)
    return mention
  }

  /// By what a row keeps a record that it names, or of which it says something.
  struct End {
    let anchor: Int64?
    let mention: Int64?
  }

  /// One more row says all that it claims.
  ///
  /// - Returns: for each kind of record that rows of the sheet name, by what the row keeps it.
  func add(
    _ row: RowClaim, in table: SheetTable, _ base: borrowing Connection
  ) throws(SQLiteError) -> [End] {
    var ends: [End] = []
    for party in table.parties {
      if let claim = row.claims.first(where: { $0.party == party }) {
        ends.append(End(anchor: claim.keys.anchor, mention: try add(claim, base)))
      } else {
        let cells = row.cells(mentioning: party, in: table)
        let mention = try base.mention(of: nil, cells, in: MentionTable.of(party))
        ends.append(End(anchor: nil, mention: mention))
      }
    }
    return ends
  }

  /// One row less says this.
  func remove(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) {
    try settle(base)
    let table = ClaimTable.of(claim.party)
    let anchor = claim.keys.anchor
    let these: SQL = "anchor = \(anchor) AND digest = \(claim.mark)"
    let mention = try held(claim, base)?.mention
    try base.run("UPDATE \(table.kept) SET rows = rows - 1 WHERE \(these)")
    try base.run("DELETE FROM \(table.kept) WHERE \(these) AND rows = 0")
    touched.insert(anchor)
    guard base.changes == 1 else { return }
    if let mention { try forget(mention, of: claim, base) }
    if try hasKeys(of: claim, base) { return }
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

  /// Deletes a mention that no claim refers to any more, and so no row.
  private func forget(
    _ mention: Int64, of claim: Claim, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let table = MentionTable.of(claim.party)
    try base.run(
      """
      DELETE FROM \(table.name) WHERE mention = \(mention) AND NOT EXISTS (
        SELECT 1 FROM \(ClaimTable.of(claim.party).kept)
        WHERE anchor = \(claim.keys.anchor) AND \(table.reference) = \(mention))
      """)
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
      let table = ClaimTable.of(party).kept
      let add = try base.statement(
        "UPDATE \(table) SET rows = rows + ? WHERE anchor = ? AND digest = ?")
      let more = waiting.values.filter { $0.claim.party == party && $0.rows > 0 }
      for entry in more.sorted(by: { $0.claim.keys.anchor < $1.claim.keys.anchor }) {
        try add.bind(1, entry.rows)
        try add.bind(2, entry.claim.keys.anchor)
        try add.bind(3, entry.claim.mark)
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
    claimed = Claimed()
    shared = SharedKeys()
  }

  /// A claim that is there.
  private struct Held {
    let mention: Int64?
  }

  /// Nil for a claim that was not made before.
  private func held(_ claim: Claim, _ base: borrowing Connection) throws(SQLiteError) -> Held? {
    let find = try base.statement(ClaimTable.of(claim.party).find)
    try find.bind(1, claim.keys.anchor)
    try find.bind(2, claim.mark)
    defer { find.reset() }
    return try find.step() ? Held(mention: find.row.optionalInteger(0)) : nil
  }

  /// Whether a claim that is there gives its anchor the same keys.
  private func hasKeys(of claim: Claim, _ base: borrowing Connection) throws(SQLiteError) -> Bool {
    let find = try base.statement(ClaimTable.of(claim.party).findAny)
    let marks = claim.sameKeys
    try find.bind(1, claim.keys.anchor)
    try find.bind(2, marks.first)
    try find.bind(3, marks.last)
    defer { find.reset() }
    return try find.step()
  }

  /// - Returns: the mention of what nobody said before.
  private func insert(
    _ claim: Claim, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    let table = ClaimTable.of(claim.party)
    let mention = try base.mention(
      of: claim.keys.anchor, table.mentionPlaces.map { claim.cells[$0] },
      in: MentionTable.of(claim.party))
    let isKnown = try hasKeys(of: claim, base)
    let insert = try base.statement(table.insert)
    try insert.bind(1, claim.mark)
    try insert.bind(2, claim.keys.anchor)
    try insert.bind(3, Int64(claim.sheet))
    try insert.bind(4, claim.effective.map { .text($0) } ?? .null)
    try insert.bind(5, mention.map { .integer($0) } ?? .null)
    for (column, place) in table.ownPlaces.enumerated() {
      try insert.bind(6 + column, claim.cells[place])
    }
    try insert.run()
    if claim.party == .fisher {
      claimed.anchors.insert(claim.keys.anchor)
      claimed.days.insert(claim.effective)
    }
    if !isKnown { keys.add(claim.keys, of: claim.party) }
    return mention
  }
}

/// Keys by which records may turn out to be the same.
struct SharedKeys: Sendable {
  var hints: Set<Int64> = []
  var borne: Set<Int64> = []
}

/// Of whom something is claimed that no row claimed before, and for which days.
struct Claimed: Sendable {
  var anchors: Set<Int64> = []
  var days: Set<String?> = []
}
