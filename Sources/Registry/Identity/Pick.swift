internal import Fishery

/// The cells of a row, asked for by column key.
struct Pick: Sendable {
  let table: SheetTable
  let cells: [Cell]

  /// The cell of a column; blank where the sheet has no such column.
  subscript(key: String) -> Cell {
    guard let place = table.place(key), place < cells.count else { return .blank }
    return cells[place]
  }

  /// The canonical text of a column, nil when there is none.
  func text(_ key: String) -> String? {
    guard let text = self[key].text, !text.isEmpty else { return nil }
    return text
  }

  /// A name as it is compared: folded.
  func folded(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let folded = FoldedText(text).text
    return folded.isEmpty ? text : folded
  }

  /// A number as it is compared: folded, without spaces, dots, dashes or strokes.
  func number(_ key: String) -> String? {
    guard let folded = folded(key) else { return nil }
    let digits = folded.unicodeScalars.filter { !" .-/".unicodeScalars.contains($0) }
    return digits.isEmpty ? folded : String(String.UnicodeScalarView(digits))
  }
}
