internal import Fishery
internal import SQLite

/// How the rows of one sheet become the entries of one list of a dossier.
struct ListColumn<Element>: Sendable {
  let table: SheetTable
  /// The columns read, in the order in which `read` finds them, from index 0.
  let columns: [Name]
  /// One row as an entry; nil when the row is not one of this list.
  let read: @Sendable (borrowing Row, RowID) -> Element?

  init(
    _ sheet: Sheet, _ keys: [String], _ read: @escaping @Sendable (borrowing Row, RowID) -> Element?
  ) {
    let table = SheetTable.of(sheet)
    self.table = table
    columns = keys.map { key in
      guard let column = table.column(key) else {
        preconditionFailure("sheet \(sheet.name) has no column \(key)")
      }
      return column
    }
    self.read = read
  }
}
