internal import Fishery
internal import SQLite

/// Makes the lines of some fishers' agreements anew.
enum AgreementRecord {
  /// The columns a line shows, kept together in one text.
  static let keys =
    ["agreement_number", "version", "side", "template", "signed", "ends"]
    + Particular.allCases.map { "clause_\($0.letter)" }

  static func refresh(_ fishers: [Int64], _ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      "DELETE FROM agreement WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))")
    let table = SheetTable.of(.agreements)
    let insert = try base.statement(insertion)
    for holding in try base.holdings(table, of: .fisher, fishers) {
      let row = Pick(table, holding.cells)
      try insert.bind(1, RowID(holding.row, in: table).value)
      try insert.bind(2, holding.subject)
      try insert.bind(3, holding.named.vessel.map { .integer($0) } ?? .null)
      try insert.bind(4, CellText.packed(keys.map { row[$0] }))
      try insert.bind(5, row.folded("template") ?? "")
      try insert.bind(6, row.text("signed") ?? "~")
      try insert.bind(7, holding.subject)
      try insert.run()
    }
  }

  private static let insertion: SQL = """
    INSERT INTO agreement(agreement, fisher, vessel, cells, template, by_signed, folded)
    VALUES (?, ?, ?, ?, ?, ?, coalesce((SELECT folded FROM fisher WHERE fisher = ?), ''))
    """
}

/// Cells packed into one text, for a line that is only ever read whole.
enum CellText {
  private static let mark: Character = "\u{1f}"

  static func packed(_ cells: [Cell]) -> String {
    cells.map { cell in
      cell.text.map { "=\($0.filter { $0 != mark })" }
        ?? cell.statusCode.map { String($0) } ?? ""
    }.joined(separator: String(mark))
  }

  static func cells(_ packed: String) -> [Cell] {
    packed.split(separator: mark, omittingEmptySubsequences: false).map { part in
      if part.hasPrefix("=") { return .known(String(part.dropFirst())) }
      return Int64(part).flatMap { Cell(statusCode: $0) } ?? .blank
    }
  }
}
