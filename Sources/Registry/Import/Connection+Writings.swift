internal import Fishery
internal import SQLite

/// How files wrote rows that not all files write alike, such as a country by its name or its code.
///
/// One way is shown, whichever came first; the others are kept for when its file is taken back.
extension Connection {
  /// Notes how a file writes a row that is there already.
  ///
  /// - Parameter held: how the row is shown.
  func note(
    _ exact: String?, beside held: String?, ofRow row: Int64, in table: SheetTable,
    by file: Int64
  ) throws(SQLiteError) {
    let sheet = table.sheet.name
    let isParted = try integer(
      "SELECT 1 FROM writing WHERE sheet = \(sheet) AND row = \(row) LIMIT 1")
    guard isParted != nil || exact != held else { return }
    if isParted == nil {
      // Until now all wrote it alike.
      try run(
        """
        INSERT INTO writing SELECT \(sheet), \(row), import, \(held) FROM vouch JOIN import USING (import)
        WHERE sheet = \(sheet) AND undone IS NULL AND \(row) BETWEEN first AND last
        GROUP BY import
        """)
    }
    try run("INSERT OR REPLACE INTO writing VALUES (\(sheet), \(row), \(file), \(exact))")
    try show(table, "row = \(row)")
  }

  /// Forgets how a file wrote what it vouched for.
  func forgetWritings(of file: Int64, in table: SheetTable) throws(SQLiteError) {
    let rows = try all("SELECT row FROM writing WHERE import = \(file)") { $0.integer(0) }
    try run("DELETE FROM writing WHERE import = \(file)")
    for block in rows.blocks {
      try show(table, "row IN (SELECT value FROM json_each(\(block.json)))")
    }
  }

  /// Shows the way of writing that comes first in the order of texts, the canonical one before all.
  func show(_ table: SheetTable, _ rows: SQL) throws(SQLiteError) {
    try run(
      """
      UPDATE \(table.kept) AS r SET written = nullif(w.first, '')
      FROM (
        SELECT row, min(coalesce(exact, '')) AS first FROM writing
        WHERE sheet = \(table.sheet.name) AND \(rows) GROUP BY row) w
      WHERE r.row = w.row
      """)
  }
}
