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

  /// Keeps one row without a file, as somebody says it for a day, whatever it names.
  @discardableResult
  func enter(
    _ cells: [String: Cell], in sheet: Sheet, on day: CivilDate, by signature: Signature
  ) throws -> ImportRecord {
    let row = SheetRow(
      number: 1, cells: sheet.columns.map { cells[$0.key] ?? .blank }, exact: [])
    let file = ImportFile(sheet: sheet, name: "", hash: FileHash(of: []), day: day)
    return try store(file, by: signature) { keep throws(RegistryError) in
      try keep(row)
      return 0
    }
  }
}

extension ImportRecord {
  /// New, changed, unchanged and refused, to compare at once.
  var counts: [Int] { [new, changed, unchanged, refused] }
}
