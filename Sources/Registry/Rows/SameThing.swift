internal import SQLite

/// Looks up the rows that speak of the same thing as another.
struct SameThing: ~Copyable {
  private let table: SheetTable
  private let statement: Statement

  /// A row that the registry has.
  struct Held: Sendable {
    let row: Int64
    private let digest: [UInt8]
    /// How it is shown where that is not the canonical text.
    let exact: String?
    /// Whether it speaks of the very thing; else of one like it, of other records.
    let isOfIt: Bool

    fileprivate init(_ row: borrowing Row) {
      self.row = row.integer(0)
      digest = row.blob(1)
      exact = row.optionalText(2)
      isOfIt = row.integer(3) != 0
    }

    /// Whether it is the row with a digest.
    func has(_ digest: [UInt8]) -> Bool { self.digest == RowDigest.kept(digest) }
  }

  init(in table: SheetTable, _ base: borrowing Connection) throws(SQLiteError) {
    let others = table.parties.dropFirst().map { "(\($0.name) IS ? OR ?)" as SQL }
    let first = table.parties.first.map { "AND \($0.name) IS ?" as SQL } ?? ""
    statement = try base.statement(
      """
      SELECT row, digest, exact, \(Array(others).all) FROM \(table.name) WHERE thing = ? \(first)
      """)
    self.table = table
  }

  /// All that have the thing and the first record of a row, one that says the same among them.
  func rows(of claim: RowClaim) throws(SQLiteError) -> [Held] {
    var next = 1
    for party in table.parties.dropFirst() {
      try statement.bind(next, claim.anchor(party).map { .integer($0) } ?? .null)
      try statement.bind(next + 1, claim.tells(party, in: table) ? 0 : 1 as Int64)
      next += 2
    }
    try statement.bind(next, claim.thing)
    if let party = table.parties.first {
      try statement.bind(next + 1, claim.anchor(party).map { .integer($0) } ?? .null)
    }
    var found: [Held] = []
    while try statement.step() { found.append(Held(statement.row)) }
    statement.reset()
    return found
  }
}
