import Fishery
import Glibc
import Registry
import Report

/// One sheet on its way out, row by row, so that its length costs no memory.
struct SheetExport {
  private let sheet: Sheet
  private let form: RowForm
  private let isCSV: Bool
  private var csv = CSVForm()
  /// The days of files for which rows without a day of their own speak: CSV has no place for them.
  private var days: Set<String> = []

  init(of sheet: Sheet, _ form: RowForm, isCSV: Bool) {
    self.sheet = sheet
    self.form = form
    self.isCSV = isCSV
  }

  /// Writes every row.
  mutating func run(_ registry: Registry, to output: Output) throws {
    if isCSV { try output.add(csv.row(form.header)) }
    try registry.rows(of: sheet, cancellation: Interruption.cancellation) { row in
      if isCSV {
        try output.add(csv.row(form.cells(row)))
        if let day = row.dayOfFile { days.insert(day) }
      } else {
        try output.line(form.json(row).line)
      }
    }
    try output.flush()
  }

  /// Writes every row to a new file for its owner alone, or leaves no file.
  mutating func run(_ registry: Registry, toNewFile path: String) throws {
    let stream = try Stream.newFile(path)
    do {
      try run(registry, to: Output(to: stream))
      try stream.close()
    } catch {
      unlink(path)
      throw error
    }
  }

  /// What is to be said after the last row.
  var remarks: [String] {
    var remarks = [csv.remark].compactMap(\.self)
    if let day = days.min() {
      let others = days.count > 1 ? " and \(days.count - 1) other days" : ""
      remarks.append(
        "rows speak for the day of their file, \(day)\(others), which --dated tells an import")
    }
    return remarks
  }
}

extension StoredRow {
  /// The day for which the row speaks when its own columns tell none.
  fileprivate var dayOfFile: String? {
    let own = sheet.effective.flatMap { self[$0].text }
    return own == nil ? effective : nil
  }
}
