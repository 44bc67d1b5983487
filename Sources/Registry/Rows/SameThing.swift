internal import SQLite

/// Looks up the rows that speak of the same thing as another.
struct SameThing: ~Copyable {
  private let table: SheetTable
  private let equal: Statement
  private let any: Statement
  private let all: Statement

  /// A row that says the very same.
  struct Equal: Sendable {
    let row: Int64
    /// How it is shown where that is not the canonical text.
    let exact: String?
  }

  init(in table: SheetTable, _ base: borrowing Connection) throws(SQLiteError) {
    let first = table.parties.first.map { "AND \($0.name) IS ?" as SQL } ?? ""
    let others = table.parties.dropFirst().map { " AND (\($0.name) IS ? OR ?)" as SQL }
    let same: SQL = "thing = ? \(first)"
    let equal = try base.statement(
      "SELECT row, exact FROM \(table.name) WHERE \(same) AND digest = ? LIMIT 1")
    let rows: SQL = "FROM \(table.name) WHERE \(same) \(others.joined(separator: ""))"
    let any = try base.statement("SELECT 1 \(rows) LIMIT 1")
    let all = try base.statement("SELECT row \(rows)")
    self.equal = equal
    self.any = any
    self.all = all
    self.table = table
  }

  /// The row that says the same as another, with a digest.
  func equal(of claim: RowClaim, _ digest: [UInt8]) throws(SQLiteError) -> Equal? {
    let next = try bind(equal, claim)
    try equal.bind(next, RowDigest.kept(digest))
    defer { equal.reset() }
    guard try equal.step() else { return nil }
    return Equal(row: equal.row.integer(0), exact: equal.row.optionalText(1))
  }

  /// Whether any row speaks of the same thing.
  func isSpokenOf(_ claim: RowClaim) throws(SQLiteError) -> Bool {
    try bindAll(any, claim)
    defer { any.reset() }
    return try any.step()
  }

  /// All rows that speak of the same thing.
  func rows(of claim: RowClaim) throws(SQLiteError) -> [Int64] {
    try bindAll(all, claim)
    defer { all.reset() }
    var rows: [Int64] = []
    while try all.step() { rows.append(all.row.integer(0)) }
    return rows
  }

  /// Binds the thing and the record of which it is.
  ///
  /// - Returns: the parameter that follows.
  private func bind(
    _ statement: borrowing Statement, _ claim: RowClaim
  ) throws(SQLiteError) -> Int {
    try statement.bind(1, claim.thing)
    guard let party = table.parties.first else { return 2 }
    try statement.bind(2, claim.anchor(party).map { .integer($0) } ?? .null)
    return 3
  }

  /// The same, and other records that tell it: each its anchor, and whether another will do too.
  private func bindAll(
    _ statement: borrowing Statement, _ claim: RowClaim
  ) throws(SQLiteError) {
    var next = try bind(statement, claim)
    for party in table.parties.dropFirst() {
      try statement.bind(next, claim.anchor(party).map { .integer($0) } ?? .null)
      try statement.bind(next + 1, claim.tells(party, in: table) ? 0 : 1 as Int64)
      next += 2
    }
  }
}
