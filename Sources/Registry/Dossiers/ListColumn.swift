internal import Fishery

/// How what is held of one thing in a sheet becomes an entry of a list of a dossier.
struct ListColumn<Element: Sendable>: Sendable {
  let table: SheetTable
  private let read: @Sendable (Pick, RowID) -> Element?

  init(_ sheet: Sheet, _ read: @escaping @Sendable (Pick, RowID) -> Element?) {
    table = SheetTable.of(sheet)
    self.read = read
  }

  /// Nil when the thing is none of this list.
  func entry(_ holding: Holding) -> Element? {
    read(Pick(table, holding.cells), RowID(holding.row, in: table))
  }
}
