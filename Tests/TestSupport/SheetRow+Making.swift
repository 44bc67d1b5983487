public import Fishery

extension SheetRow {
  /// A row of a sheet with some cells known and the others blank.
  ///
  /// `-` stands for a confirmed absence. Traps on a key that the sheet does not have.
  public static func made(
    _ sheet: Sheet, _ number: Int = 1, _ cells: [String: String]
  ) -> SheetRow {
    for key in cells.keys { precondition(sheet[key] != nil, "no column \(key)") }
    return SheetRow(
      number: number,
      cells: sheet.columns.map { column in
        switch cells[column.key] {
        case nil: .blank
        case "-"?: .confirmedAbsent
        case let text?: .known(text)
        }
      }, exact: [])
  }
}
