internal import SQLite

/// Looks up what a registry has of what a row says.
struct ArrivalLookup: ~Copyable {
  private let table: SheetTable
  private let same: SameThing
  private let persons: Statement?

  /// What the registry has.
  struct Found: Sendable {
    /// Whether it has the very row.
    let isHeld: Bool
    /// Whether something else was said of the same thing.
    let isSpokenOf: Bool
    /// Its rows of the same thing; where there are none, of the same person.
    let rows: [Int64]
  }

  init(_ table: SheetTable, _ base: borrowing Connection) throws(SQLiteError) {
    let same = try SameThing(in: table, base)
    // More rows of one person say no more of the files in which they stood.
    let persons =
      table.parties.contains(.fisher)
      ? try base.statement("SELECT row FROM \(table.name) WHERE fisher = ? LIMIT 64") : nil
    self.table = table
    self.same = same
    self.persons = persons
  }

  /// - Parameter digest: of the row, as one of its equals.
  mutating func find(_ claim: RowClaim, _ digest: [UInt8]) throws(SQLiteError) -> Found {
    let row = try same.equal(of: claim, digest)?.row
    let others = try same.rows(of: claim).filter { $0 != row }
    return try found(claim, row, others, isSpokenOf: !others.isEmpty)
  }

  /// What the registry had when a row of it came in.
  ///
  /// - Parameter first: the first row that came with the same file.
  mutating func found(
    _ claim: RowClaim, before row: Int64, of first: Int64, isHeld: Bool
  ) throws(SQLiteError) -> Found {
    let others = try same.rows(of: claim).filter { $0 != row }
    return try found(
      claim, isHeld ? row : nil, others.filter { $0 < first },
      isSpokenOf: others.contains { $0 < row })
  }

  private func found(
    _ claim: RowClaim, _ row: Int64?, _ same: [Int64], isSpokenOf: Bool
  ) throws(SQLiteError) -> Found {
    let mine = [row].compactMap(\.self) + same
    return Found(
      isHeld: row != nil, isSpokenOf: isSpokenOf,
      rows: mine.isEmpty ? try rows(ofPersonOf: claim) : mine)
  }

  private func rows(ofPersonOf claim: RowClaim) throws(SQLiteError) -> [Int64] {
    guard let anchor = claim.anchor(.fisher) else { return [] }
    switch persons {
    case .some(let persons):
      try persons.bind(1, anchor)
      return try Self.rows(of: persons)
    case .none: return []
    }
  }

  private static func rows(of statement: borrowing Statement) throws(SQLiteError) -> [Int64] {
    var rows: [Int64] = []
    while try statement.step() { rows.append(statement.row.integer(0)) }
    statement.reset()
    return rows
  }
}
