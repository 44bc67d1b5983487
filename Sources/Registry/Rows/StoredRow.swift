public import Fishery
internal import SQLite

/// One row of a sheet as the registry holds it.
public struct StoredRow: Sendable {
  public let sheet: Sheet
  /// One cell for each column of the sheet.
  public let cells: [Cell]
  /// What the file said where that is not the canonical text, by the place of its column.
  private let exact: [Int: String]
  /// The import that brought it, and which row of its file it was.
  public let origin: Int
  public let number: Int
  /// The day for which it speaks, by its own column or else by its file.
  public let effective: String?
  /// The key of the fisher whom it names; nil when it names none.
  public let fisher: Int64?

  fileprivate init(_ row: borrowing Row, of table: SheetTable) throws(SQLiteError) {
    sheet = table.sheet
    origin = row.int(0)
    number = row.int(1)
    effective = row.optionalText(2)
    fisher = row.optionalInteger(4)
    let cells = table.columns.indices.map { Cell(row, $0 + 5) }
    self.cells = cells
    exact = try ExactText.exact(row.optionalText(3), in: table, cells)
      .reduce(into: [:]) { $0[$1.column] = $1.text }
  }

  /// The cell of a column; blank for one that the sheet does not have.
  public subscript(key: String) -> Cell {
    guard let place = sheet.columns.firstIndex(where: { $0.key == key }) else { return .blank }
    return cells[place]
  }

  /// A cell letter for letter as the file had it; nil when there was no text.
  public func text(at place: Int) -> String? {
    exact[place] ?? cells[place].text
  }
}

extension Registry {
  /// Visits every row of a sheet in the order in which they came, one at a time.
  ///
  /// - Throws: `RegistryError`, and whatever `visit` throws.
  public func rows(
    of sheet: Sheet, cancellation: Cancellation? = nil, visit: (StoredRow) throws -> Void
  ) throws {
    let table = SheetTable.of(sheet)
    do {
      try readFreely(cancellation) { base throws(any Error) in
        let rows = try base.statement(
          """
          SELECT import, number, effective, exact, \(table.subject(.fisher, of: "r")),
            \(SQL.columns(table.columns, of: "r"))
          FROM \(table.name) r ORDER BY row
          """)
        while try rows.step() { try visit(try StoredRow(rows.row, of: table)) }
      }
    } catch let error as SQLiteError {
      throw RegistryError(error)
    }
  }
}
