internal import Fishery

/// Cells asked for by column key.
struct Pick: Sendable {
  let sheet: Sheet
  let cells: [Cell]
  private let places: [String: Int]

  /// The cells of a row of a sheet.
  init(_ table: SheetTable, _ cells: [Cell]) {
    sheet = table.sheet
    places = table.places
    self.cells = cells
  }

  /// The cells that name a record.
  init(_ party: Party, _ cells: [Cell]) {
    sheet = party.home
    places = party.places
    self.cells = cells
  }

  /// The cell of a column; blank where there is no such column.
  subscript(key: String) -> Cell {
    guard let place = places[key], place < cells.count else { return .blank }
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
