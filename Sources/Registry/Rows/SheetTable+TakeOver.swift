internal import Fishery
internal import SQLite

/// Rows that had every cell themselves, as all had at first, are taken over by tables without the
/// cells of mentions.
extension SheetTable {
  /// Takes the rows of a table over that has every cell itself, and counts what they claim.
  ///
  /// - Parameter before: the names of its columns.
  func takeOver(
    _ before: [String], claiming claims: ClaimBook, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let held = columns.map { before.contains($0.text) }
    let cells = columns.indices.map { held[$0] ? "\(columns[$0])" : "NULL" as SQL }
    let writer = try RowWriter(to: self, base)
    let memory = ClaimMemory()
    let rows = try base.statement(
      """
      SELECT row, digest, import, number, effective, exact, \(cells.joined(separator: ", "))
      FROM \(name) ORDER BY row
      """)
    var taken = 0
    while try rows.step() {
      let cells = columns.indices.map { Cell(rows.row, $0 + 6) }
      let exact = try ExactText.exact(rows.row.optionalText(5), in: self, cells)
      let claim = RowClaim(
        SheetRow(number: rows.row.int(3), cells: cells, exact: exact), in: self,
        day: rows.row.optionalText(4), memory: memory)
      try writer.write(
        claim, as: rows.row.integer(0), rows.row.blob(1), ExactText.stored(exact, in: self, cells),
        of: rows.row.integer(2), claiming: claims, base)
      taken += 1
      guard taken.isMultiple(of: Importing.rowsOfPortion) else { continue }
      try claims.settle(base)
      claims.turnPage()
    }
    try claims.settle(base)
    claims.turnPage()
    rows.reset()
    try base.run("DROP TABLE \(name)")
    try respell(base)
  }

  /// Keeps how other files wrote the rows as it is kept now.
  private func respell(_ base: borrowing Connection) throws(SQLiteError) {
    let rows = try base.all(
      """
      SELECT w.exact, w.row, w.import, \(SQL.columns(ownPlaces.map { columns[$0] }, of: "r"))
      FROM writing w JOIN \(kept) r USING (row)
      WHERE w.sheet = \(sheet.name) AND w.exact IS NOT NULL
      """
    ) { row throws(SQLiteError) in
      var cells = [Cell](repeating: .blank, count: columns.count)
      for (column, place) in ownPlaces.enumerated() { cells[place] = Cell(row, column + 3) }
      let exact = try ExactText.exact(row.text(0), in: self, cells)
      return (ExactText.stored(exact, in: self, cells)?.line, row.integer(1), row.integer(2))
    }
    for (exact, row, file) in rows {
      try base.run(
        """
        UPDATE writing SET exact = \(exact)
        WHERE sheet = \(sheet.name) AND row = \(row) AND import = \(file)
        """)
    }
    if !rows.isEmpty { try base.show(self, "TRUE") }
  }
}
