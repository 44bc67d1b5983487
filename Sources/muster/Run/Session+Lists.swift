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
    for line in lines { try printLine(line, hangingAt: line.prefix { $0 == " " }.count) }
  }

  /// Prints a line of plain text, cleaned; what does not fit goes on below, so far from the left
  /// and as far again as the text there stands in.
  func printLine(_ line: String, hangingAt margin: Int) throws {
    let line = CleanText(line).string
    let columns = Stream.output.isTerminal ? min(Stream.output.columns, 100) : .max
    guard line.count > columns else { return try output.line(line) }
    let label = String(line.prefix(margin))
    let text = line.dropFirst(margin)
    let indent = String(text.prefix { $0 == " " })
    let width = columns - margin - indent.count
    var lead = label + indent
    for part in String(text.dropFirst(indent.count)).wrapped(at: max(20, width)) {
      try output.line(lead + part)
      lead = String(repeating: " ", count: margin) + indent
    }
  }
}
