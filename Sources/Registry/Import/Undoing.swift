internal import Fishery
internal import SQLite

/// Takes the rows of one file back: all that no other file vouches for and nobody built on.
struct Undoing {
  let number: Int64
  let table: SheetTable
  let claims = ClaimBook()
  private(set) var removed = 0
  private(set) var kept: [KeptRow] = []
  /// Whether rows went that said something of a record without naming it.
  private(set) var leavesMentions = false

  /// The rows this file vouches for, those first that it alone vouches for.
  mutating func run(_ base: borrowing Connection) throws(SQLiteError) {
    let mine = try runs(of: "import = \(number)", base)
    let others = try runs(
      of: """
        import <> \(number) AND import IN (
          SELECT import FROM import WHERE sheet = \(table.sheet.name) AND undone IS NULL)
        """, base)
    var place = others.startIndex
    for run in mine {
      var next = run.lowerBound
      // Both are in order: what ends before this run ends before all that follow.
      while place < others.endIndex, others[place].upperBound < run.lowerBound { place += 1 }
      for other in others[place...].prefix(while: { $0.lowerBound <= run.upperBound }) {
        if next < other.lowerBound { try remove(next...(other.lowerBound - 1), base) }
        next = max(next, other.upperBound + 1)
      }
      if next <= run.upperBound { try remove(next...run.upperBound, base) }
    }
    try base.forgetWritings(of: number, in: table)
    try inherit(base)
    if leavesMentions { try base.sweepMentions(ofNobodyAlone: true) }
  }

  /// Runs of rows in their order, those that touch or overlap made one.
  private func runs(
    of condition: SQL, _ base: borrowing Connection
  ) throws(SQLiteError) -> [ClosedRange<Int64>] {
    var runs: [ClosedRange<Int64>] = []
    try base.rows("SELECT first, last FROM vouch WHERE \(condition) ORDER BY first") { row in
      let run = row.integer(0)...row.integer(1)
      if let last = runs.last, run.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  /// Whether a person said something since of what its rows speak of.
  func isBuiltUpon(_ base: borrowing Connection) throws(SQLiteError) -> Bool {
    let statement = try base.statement(rows(where: "import = \(number)"))
    while try statement.step() {
      let claim = claim(statement.row)
      if try base.reasonToKeep(claim, in: table, since: number) != nil { return true }
    }
    return false
  }

  private func rows(where condition: SQL) -> SQL {
    """
    SELECT row, number, effective, thing, \(table.columns) FROM \(table.name) WHERE \(condition)
    """
  }

  private func claim(_ row: borrowing Row) -> RowClaim {
    var cells: [Cell] = []
    for column in table.columns.indices { cells.append(Cell(row, column + 4)) }
    return RowClaim(
      SheetRow(number: row.int(1), cells: cells, exact: []), in: table, day: row.optionalText(2))
  }

  private mutating func remove(
    _ rows: ClosedRange<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let statement = try base.statement(
      self.rows(where: "row BETWEEN \(rows.lowerBound) AND \(rows.upperBound)"))
    let delete = try base.statement("DELETE FROM \(table.kept) WHERE row = ?")
    while try statement.step() {
      let row = statement.row
      let claim = claim(row)
      if let reason = try base.reasonToKeep(claim, in: table, since: number) {
        kept.append(
          KeptRow(row: RowID(row.integer(0), in: table).value, number: row.int(1), reason: reason))
        continue
      }
      for claim in claim.claims { try claims.remove(claim, base) }
      if claim.mentionsSomebodyUnnamed(in: table) { leavesMentions = true }
      try delete.bind(1, row.integer(0))
      try delete.run()
      removed += 1
    }
  }

  /// Rows that came with this file and stay belong to the first other file that vouches for them.
  private func inherit(_ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      """
      UPDATE \(table.kept) AS r SET (import, number) = (
          SELECT v.import, v.number + r.row - v.first FROM vouch v JOIN import i USING (import)
          WHERE i.sheet = \(table.sheet.name) AND i.undone IS NULL AND i.import <> \(number)
            AND r.row BETWEEN v.first AND v.last ORDER BY v.import LIMIT 1)
      WHERE import = \(number) AND EXISTS (
          SELECT 1 FROM vouch v JOIN import i USING (import)
          WHERE i.sheet = \(table.sheet.name) AND i.undone IS NULL AND i.import <> \(number)
            AND r.row BETWEEN v.first AND v.last)
      """)
  }
}

/// A row that stayed although its file was taken back, and why.
public struct KeptRow: Sendable, Hashable {
  /// The row of the registry, as cards name it.
  public let row: Int64
  /// The data row of the file.
  public let number: Int
  public let reason: Reason

  public enum Reason: String, Sendable {
    /// A person entered or corrected something about the same thing since.
    case corrected
    /// A person said of its record that it is, or is not, another.
    case linked
    /// A person decided on a finding about its record since.
    case decided
  }
}

/// What taking a file back did.
public struct UndoRecord: Sendable, Hashable {
  public let removed: Int
  /// Rows that stay, because a person built on them since.
  public let kept: [KeptRow]
}

extension Connection {
  fileprivate func reasonToKeep(
    _ claim: RowClaim, in table: SheetTable, since number: Int64
  ) throws(SQLiteError) -> KeptRow.Reason? {
    let since = try actEntry(of: number)
    for said in claim.claims {
      let anchor = said.keys.anchor
      let linked = try integer(
        "SELECT 1 FROM link WHERE \(anchor) IN (one, other) AND entry > \(since) LIMIT 1")
      if linked != nil { return .linked }
    }
    if try isAmended(claim, in: table, since: since) { return .corrected }
    if try isDecidedOn(claim, since: since) { return .decided }
    guard let party = table.parties.first else { return nil }
    let corrected = try integer(
      """
      SELECT 1 FROM \(table.name) JOIN import USING (import)
      WHERE \(party.name) IS \(claim.anchor(party)) AND thing = \(claim.thing)
        AND import > \(number) AND file = '' LIMIT 1
      """)
    return corrected == nil ? nil : .corrected
  }

  /// The entry of the log under which an import or an entry by hand stands; 0 when it does not.
  func actEntry(of number: Int64) throws(SQLiteError) -> Int64 {
    try integer(
      """
      SELECT max(entry) FROM act
      WHERE kind IN ('import', 'enter') AND subject = \(String(number))
      """) ?? 0
  }

  /// Whether an amendment made since stands of what a row speaks of, or of a record that it names.
  private func isAmended(
    _ claim: RowClaim, in table: SheetTable, since entry: Int64
  ) throws(SQLiteError) -> Bool {
    for said in claim.claims {
      let name = said.party.name
      let found = try integer(
        """
        SELECT 1 FROM amendment WHERE undone IS NULL AND \(name) = \(said.keys.anchor)
          AND (thing IS NULL AND sheet = \(said.party.home.name)
            OR thing = \(claim.thing) AND sheet = \(table.sheet.name))
          AND entry > \(entry) LIMIT 1
        """)
      if found != nil { return true }
    }
    return false
  }
}
