import Fishery
import Report
import Terminal

/// Prints the lines of a list as they come, in the format that was asked for.
final class ListPrinter<Line: Sendable> {
  private let form: LineForm<Line>
  private let format: ListFormat
  private let disclosure: Disclosure
  private let output: Output
  private var csv = CSVForm()
  private var text: TextForm?
  private var hasHead = false

  init(_ form: LineForm<Line>, _ format: ListFormat, _ disclosure: Disclosure, to output: Output) {
    self.form = form
    self.format = format
    self.disclosure = disclosure
    self.output = output
  }

  /// Prints some lines; the first lot decides how wide columns of text are.
  func print(_ lines: [Line]) throws {
    switch format {
    case .json: for line in lines { try output.line(form.json(line, disclosure).line) }
    case .csv: try printCSV(lines.map { form.cells($0, disclosure) })
    case .text: try printText(lines.map { form.cells($0, disclosure) })
    }
  }

  private func printCSV(_ rows: [[String]]) throws {
    if !hasHead { try output.add(csv.row(form.columns.map(\.key))) }
    hasHead = true
    for row in rows { try output.add(csv.row(row)) }
  }

  private func printText(_ rows: [[String]]) throws {
    let table =
      text
      ?? TextForm(form, sample: rows) { cell in
        let clean = CleanText(cell)
        return TextForm.Shown(text: clean.string, columns: clean.width)
      }
    if text == nil { try output.line(table.head) }
    text = table
    for row in rows { try output.line(table.row(row)) }
  }

  /// What is to be said after the last line; nothing when every cell stands as it was stored.
  var remark: String? { csv.remark }
}

/// The formats that a list can be printed in.
enum ListFormat {
  case text
  case json
  case csv
}
