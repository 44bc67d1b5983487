internal import Fishery
internal import SQLite

/// Rows that were taken back, kept until their act is done again or its actor does something new.
extension Connection {
  /// The most rows that are kept; a longer file is to be imported again.
  static var mostTakenRows: Int64 { 100_000 }

  /// Keeps the rows of an import before they are taken back, and which records they were joined to.
  func keepTaken(
    _ number: Int64, of act: Int, in table: SheetTable
  ) throws(SQLiteError) {
    let count = try integer(
      "SELECT sum(last - first + 1) FROM vouch WHERE import = \(number)")
    guard let count, count <= Self.mostTakenRows else { return }
    let cells = table.columns.chunks(of: 50).map { columns in
      "json_array(\(columns.map { "r.\($0)" as SQL }.joined(separator: ", ")))" as SQL
    }
    try run(
      """
      INSERT OR REPLACE INTO taken_row(act, number, cells, exact)
      SELECT \(act), v.number + r.row - v.first, json_array(\(cells.joined(separator: ", "))),
        iif(w.row IS NULL, r.exact, w.exact)
      FROM vouch v JOIN \(table.name) r ON r.row BETWEEN v.first AND v.last
      LEFT JOIN writing w ON w.sheet = \(table.sheet.name) AND w.row = r.row
        AND w.import = v.import
      WHERE v.import = \(number)
      """)
    for party in table.parties {
      let ends: SQL = "l.party = \(party.rawValue) AND r.\(party.name)"
      try run(
        """
        INSERT OR REPLACE INTO taken_link(act, party, subject)
        SELECT \(act), l.party, iif(l.one = r.\(party.name), l.other, l.one)
        FROM link l JOIN vouch v ON v.import = \(number)
        JOIN \(table.name) r ON r.row BETWEEN v.first AND v.last AND \(ends) IN (l.one, l.other)
        WHERE l.entry = \(act)
        """)
    }
  }

  /// The rows of an act that were kept, in the order of their file.
  func takenRows(_ act: Int, in table: SheetTable) throws(SQLiteError) -> [SheetRow] {
    let rows = try all(
      "SELECT number, cells, exact FROM taken_row WHERE act = \(act) ORDER BY number"
    ) { row in (row.int(0), row.text(1), row.optionalText(2)) }
    var found: [SheetRow] = []
    for (number, cells, exact) in rows {
      guard let parts = try JSON(kept: cells, in: "taken_row").elements else {
        throw .damaged("taken_row")
      }
      let said = parts.flatMap { $0.elements ?? [] }.map(Cell.init(stored:))
      found.append(
        SheetRow(number: number, cells: said, exact: try ExactText.exact(exact, in: table, said)))
    }
    return found
  }

  /// The records that the rows of an act were joined to.
  func takenLinks(_ act: Int) throws(SQLiteError) -> Named {
    var named = Named()
    try rows("SELECT party, subject FROM taken_link WHERE act = \(act)") { row in
      if let party = Party(rawValue: row.integer(0)) { named[party] = row.integer(1) }
    }
    return named
  }

  func forgetTaken(by act: Int) throws(SQLiteError) {
    try run("DELETE FROM taken_row WHERE act = \(act)")
    try run("DELETE FROM taken_link WHERE act = \(act)")
  }

  /// Forgets whatever an actor took back.
  func forgetTaken(backBy actor: Int64) throws(SQLiteError) {
    guard try integer("SELECT 1 FROM taken_row LIMIT 1") != nil else { return }
    let theirs: SQL = """
      act IN (SELECT a.entry FROM act a JOIN log u ON u.entry = a.undone
        WHERE u.actor = \(actor))
      """
    try run("DELETE FROM taken_row WHERE \(theirs)")
    try run("DELETE FROM taken_link WHERE \(theirs)")
  }
}

extension Cell {
  /// The cell behind a value that stood in a table and then in JSON.
  fileprivate init(stored value: JSON) {
    switch value {
    case .string(let text): self = .known(text)
    case .integer(let code): self = Cell(statusCode: code) ?? .blank
    default: self = .blank
    }
  }
}

extension [Name] {
  /// Parts of at most so many: a function of SQLite takes no more arguments than a hundred or so.
  fileprivate func chunks(of count: Int) -> [[Name]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}
