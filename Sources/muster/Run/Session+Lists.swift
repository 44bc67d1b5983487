import Report
import Terminal

extension Session {
  static let csv = Flag("csv", "print data as CSV with a header, for spreadsheets")

  /// How lists are to be printed.
  private func format() throws -> ListFormat {
    switch (invocation.wantsJSON, invocation[Self.csv]) {
    case (true, true):
      throw UsageFault(.apart(Global.json.name, Self.csv.name), in: invocation.command.words)
    case (true, false): return .json
    case (false, true): return .csv
    case (false, false): return .text
    }
  }

  /// A printer for one list.
  func printer<Line>(
    _ form: LineForm<Line>, _ disclosure: Disclosure = .full
  ) throws -> ListPrinter<Line> {
    ListPrinter(form, try format(), disclosure, to: output)
  }

  /// Prints a whole list that is at hand.
  func print<Line>(_ lines: [Line], as form: LineForm<Line>) throws {
    let printer = try printer(form)
    try printer.print(lines)
    if let remark = printer.remark { console.say(remark) }
  }

  /// Prints lines of plain text, cleaned and broken at the width of the terminal.
  func printLines(_ lines: [String]) throws {
    let columns = Stream.output.isTerminal ? min(Stream.output.columns, 100) : .max
    for line in lines.map({ CleanText($0).string }) {
      guard line.count > columns else {
        try output.line(line)
        continue
      }
      let margin = String(line.prefix { $0 == " " })
      for part in line.wrapped(at: columns - margin.count) { try output.line(margin + part) }
    }
  }
}
