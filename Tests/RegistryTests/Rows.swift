import Fishery
import Registry

/// Rows for tests, written as column and text; `-` is confirmed absent.
extension Sheet {
  func rows(_ rows: [[String: String]]) -> [SheetRow] {
    rows.enumerated().map { number, row in
      SheetRow(
        number: number + 1,
        cells: columns.map { column in
          guard let text = row[column.key] else { return .blank }
          return text == "-" ? .confirmedAbsent : .known(text)
        }, exact: [])
    }
  }
}

let tester = Signature(actor: "tester", at: 1_790_000_000)

extension Registry {
  @discardableResult
  func keep(
    _ sheet: Sheet, _ rows: [[String: String]], file: String = "a.csv", refused: Int = 0
  ) throws -> ImportRecord {
    try keep(sheet, rows: sheet.rows(rows), file: file, refused: refused)
  }

  @discardableResult
  func keep(
    _ sheet: Sheet, rows: [SheetRow], file: String = "a.csv", refused: Int = 0
  ) throws -> ImportRecord {
    try store(
      ImportFile(sheet: sheet, name: file, hash: FileHash(of: Array(file.utf8))), by: tester
    ) { keep in
      for row in rows { try keep(row) }
      return refused
    }
  }
}

extension ImportRecord {
  /// New, changed, unchanged and refused, to compare at once.
  var counts: [Int] { [new, changed, unchanged, refused] }
}
