internal import Fishery
internal import SQLite

/// Makes the lines of some fishers' agreements anew.
enum AgreementRecord {
  /// The columns a line shows, kept together in one text.
  static let keys =
    ["agreement_number", "version", "side", "template", "signed", "ends"]
    + Particular.allCases.map { "clause_\($0.letter)" }

  /// A line as it is stored, but for the name of the fisher.
  private struct Line: Equatable {
    let fisher: Int64
    let vessel: Int64?
    let cells: String
    let template: String
    let signed: String
  }

  /// Lines that stay as they are are not written.
  static func refresh(_ fishers: [Int64], _ base: borrowing Connection) throws(SQLiteError) {
    var held = try lines(of: fishers, base)
    let table = SheetTable.of(.agreements)
    var new: [Int64: Line] = [:]
    for holding in try base.holdings(table, of: .fisher, fishers) {
      let agreement = RowID(holding.row, in: table).value
      let line = line(holding, Pick(table, holding.cells))
      if held[agreement] == line { held[agreement] = nil } else { new[agreement] = line }
    }
    for gone in held.keys { try base.run("DELETE FROM agreement WHERE agreement = \(gone)") }
    let insert = try base.statement(insertion)
    for (agreement, line) in new.sorted(by: { $0.key < $1.key }) {
      try insert.bind(1, agreement)
      try insert.bind(2, line.fisher)
      try insert.bind(3, line.vessel.map { .integer($0) } ?? .null)
      try insert.bind(4, line.cells)
      try insert.bind(5, line.template)
      try insert.bind(6, line.signed)
      try insert.run()
    }
  }

  private static func lines(
    of fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Line] {
    var lines: [Int64: Line] = [:]
    try base.rows(
      """
      SELECT agreement, fisher, vessel, cells, template, by_signed FROM agreement
      WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))
      """
    ) { row in
      lines[row.integer(0)] = Line(
        fisher: row.integer(1), vessel: row.optionalInteger(2), cells: row.text(3),
        template: row.text(4), signed: row.text(5))
    }
    return lines
  }

  private static func line(_ holding: Holding, _ row: Pick) -> Line {
    Line(
      fisher: holding.subject, vessel: holding.named.vessel,
      cells: CellText.packed(keys.map { row[$0] }), template: row.folded("template") ?? "",
      signed: row.text("signed") ?? "~")
  }

  /// A line that went over to a fisher of this block may still be there as one of a later block's.
  private static let insertion: SQL = """
    INSERT OR REPLACE INTO agreement(agreement, fisher, vessel, cells, template, by_signed, folded,
      called)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT folded FROM fisher WHERE fisher = ?2), ''),
      (SELECT entry FROM searched WHERE subject = ?2))
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
