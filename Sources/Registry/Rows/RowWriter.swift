internal import Fishery
internal import SQLite

/// Writes rows of one sheet, and counts what they claim.
struct RowWriter: ~Copyable {
  private let table: SheetTable
  private let insert: Statement
  private let spellings = Spellings()

  init(to table: SheetTable, _ base: borrowing Connection) throws(SQLiteError) {
    insert = try base.statement(table.insert)
    self.table = table
  }

  /// Writes a row that is not there yet.
  ///
  /// - Parameters:
  ///   - row: its number; nil for the next one.
  ///   - digest: as one of its equals.
  ///   - exact: how its file wrote it.
  /// - Returns: its number.
  @discardableResult
  func write(
    _ claim: RowClaim, as row: Int64? = nil, _ digest: [UInt8], _ exact: JSON?, of file: Int64,
    claiming claims: ClaimBook, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    let ends = try claims.add(claim, in: table, base)
    // Most columns of most files are blank.
    insert.clear()
    if let row { try insert.bind(1, row) }
    try insert.bind(2, RowDigest.kept(digest))
    try insert.bind(3, file)
    try insert.bind(4, Int64(claim.row.number))
    if let day = claim.ownDay { try insert.bind(5, day) }
    try insert.bind(6, claim.thing)
    try insert.bind(7, try spellings.value(of: exact, base))
    var next = 8
    for end in ends {
      if let anchor = end.anchor { try insert.bind(next, anchor) }
      if let mention = end.mention { try insert.bind(next + 1, mention) }
      next += 2
    }
    for place in table.ownPlaces {
      let cell = place < claim.row.cells.count ? claim.row.cells[place] : .blank
      if cell != .blank { try insert.bind(next, cell) }
      next += 1
    }
    try insert.run()
    return base.lastRow
  }
}
