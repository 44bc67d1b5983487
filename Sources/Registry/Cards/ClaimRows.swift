internal import Fishery
internal import SQLite

extension Connection {
  /// For each claim about a record itself, a row that makes it.
  func claimRows(_ party: Party, of subject: Int64) throws(SQLiteError) -> [Int64: RowID] {
    var found: [Int64: RowID] = [:]
    for table in SheetTable.all where table.parties.contains(party) {
      try rows(ClaimTable.of(party).rows(in: table, of: subject)) { row in
        guard let id = row.optionalInteger(1) else { return }
        found[row.integer(0)] = RowID(id, in: table)
      }
    }
    return found
  }
}

extension ClaimTable {
  /// Claims about a record from one sheet, each with the first row that says it.
  fileprivate func rows(in table: SheetTable, of subject: Int64) -> SQL {
    let cells = party.keys.compactMap { key in
      table.column(key).map { "r.\($0) IS c.\($0)" as SQL }
    }
    let day: SQL = "(c.effective IS NULL OR r.effective IS c.effective)"
    return """
      SELECT c.claim, (
        SELECT min(r.row) FROM \(table.name) r
        WHERE r.\(party.name) = c.anchor AND \((cells + [day]).all))
      FROM anchor a JOIN \(name) c ON c.anchor = a.anchor
      WHERE a.subject = \(subject) AND c.sheet = \(table.place)
      """
  }
}
