internal import Fishery
internal import SQLite

/// Rows that had every cell themselves, as all had at first, are taken over by tables without the
/// cells of mentions.
extension SheetTable {
  /// Takes the rows of a table over that has every cell itself, as all had at first.
  ///
  /// - Parameter before: the names of its columns.
  func takeOver(_ before: [String], _ base: borrowing Connection) throws(SQLiteError) {
    guard try base.integer("SELECT 1 FROM \(name) LIMIT 1") != nil else {
      return try base.run("DROP TABLE \(name)")
    }
    let held = Set(before)
    let named = parties.filter { held.contains($0.name.text) }
    for party in named {
      let cells = MentionTable.of(party).columns.filter { held.contains($0.text) }
      try base.run(MentionTable.of(party).fill(from: name, by: party.name, cells))
    }
    let own = ownPlaces.map { columns[$0] }.filter { held.contains($0.text) }
    let anchors = named.map(\.name)
    let references = named.map { MentionTable.of($0).reference }
    let mentions = named.map { party -> SQL in
      let cells = MentionTable.of(party).columns.filter { held.contains($0.text) }
      return "(\(MentionTable.of(party).mention(of: "o", by: party.name, cells)))"
    }
    let into = Self.parts + anchors + references + own
    let parts: [SQL] = [
      "o.row", "substr(o.digest, 1, 8)", "o.import", "o.number", ownDay(held), "o.thing", "o.exact",
    ]
    let from =
      parts + anchors.map { "o.\($0)" as SQL } + mentions + own.map { "o.\($0)" as SQL }
    try base.run(
      "INSERT INTO \(kept)(\(into)) SELECT \(from.joined(separator: ", ")) FROM \(name) o")
    try base.run("DROP TABLE \(name)")
    try respell(base)
  }

  /// The day of a row that has every cell itself, where none of its cells says it.
  private func ownDay(_ held: Set<String>) -> SQL {
    guard let column = sheet.effective.flatMap({ self.column($0) }), held.contains(column.text)
    else { return "o.effective" }
    return "nullif(o.effective, iif(typeof(o.\(column)) = 'text', o.\(column), NULL))"
  }

  /// Keeps how rows were written, and how other files wrote them, as it is kept now.
  private func respell(_ base: borrowing Connection) throws(SQLiteError) {
    let spellings = Spellings()
    let cells = SQL.columns(ownPlaces.map { columns[$0] }, of: "r")
    let rows = try base.statement(
      "SELECT r.exact, \(cells), r.row FROM \(kept) r WHERE exact IS NOT NULL ORDER BY row")
    let update = try base.statement("UPDATE \(kept) SET exact = ? WHERE row = ?")
    while try rows.step() {
      try update.bind(1, try spellings.value(of: respelt(rows.row), base))
      try update.bind(2, rows.row.integer(ownPlaces.count + 1))
      try update.run()
    }
    let writings = try base.statement(
      """
      SELECT w.exact, \(cells), w.row, w.import FROM writing w JOIN \(kept) r USING (row)
      WHERE w.sheet = \(sheet.name) AND w.exact IS NOT NULL
      """)
    while try writings.step() {
      let file = writings.row.integer(ownPlaces.count + 2)
      let row = writings.row.integer(ownPlaces.count + 1)
      try base.run(
        """
        UPDATE writing SET exact = \(respelt(writings.row)?.line)
        WHERE sheet = \(sheet.name) AND row = \(row) AND import = \(file)
        """)
    }
  }

  /// How a row was written, from its exact texts and the cells that it keeps.
  private func respelt(_ row: borrowing Row) -> JSON? {
    var cells = [Cell](repeating: .blank, count: columns.count)
    for (column, place) in ownPlaces.enumerated() { cells[place] = Cell(row, column + 1) }
    return ExactText.stored(
      ExactText.exact(row.optionalText(0), in: self, cells), in: self, cells)
  }
}
