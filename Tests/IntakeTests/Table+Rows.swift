@testable import Intake

extension Table {
  /// One data row as it stands in the file.
  struct Row: Hashable {
    /// 1-based, headers and blank rows not counted.
    let number: Int
    /// 1-based as a spreadsheet shows it.
    let record: Int
    /// 1-based line of the file on which it begins.
    let line: Int
    let cells: [String]
    let fault: RowFault?
  }

  /// Every data row in the order of the file.
  var allRows: [Row] {
    get throws {
      var found: [Row] = []
      var rows = try TableRows(self)
      while try rows.advance() {
        for row in rows.rows {
          let cells = row.cells.map { rows.batch.text($0) }
          found.append(
            Row(
              number: row.number, record: row.record, line: row.line, cells: cells,
              fault: row.fault))
        }
      }
      return found
    }
  }
}
