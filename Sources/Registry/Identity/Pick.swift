internal import Fishery

/// Cells asked for by column key.
struct Pick: Sendable {
  let cells: Cells
  private let layout: Layout

  /// The cells of a row of a sheet.
  init(_ table: SheetTable, _ cells: Cells) {
    layout = table.layout
    self.cells = cells
  }

  init(_ table: SheetTable, _ cells: [Cell]) {
    self.init(table, Cells(cells))
  }

  /// The cells that name a record.
  init(_ party: Party, _ cells: Cells) {
    layout = party.layout
    self.cells = cells
  }

  var sheet: Sheet { layout.sheet }

  /// Where a column stands among the cells; nil where there is no such column.
  func place(_ key: String) -> Int? { layout.places[key] }

  /// The cell of a column; blank where there is no such column.
  subscript(key: String) -> Cell {
    guard let place = layout.places[key], place < cells.count else { return .blank }
    return cells[place]
  }

  /// The canonical text of a column, nil when there is none.
  func text(_ key: String) -> String? {
    guard let text = self[key].text, !text.isEmpty else { return nil }
    return text
  }

  /// A name as it is compared: folded.
  func folded(_ key: String) -> String? {
    text(key).map { Naming.folded($0) }
  }

  /// A number as it is compared: folded, without spaces, dots, dashes or strokes.
  func number(_ key: String) -> String? {
    folded(key).map { Naming.number(folded: $0) }
  }
}
