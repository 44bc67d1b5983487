/// Writes rows of text in columns that line up on a terminal.
///
/// The widths follow the headings and the first rows, so that a list of any length begins at once;
/// a longer cell pushes its row to the right and is never cut, and one that is very long moves no
/// other row.
public struct TextForm: Sendable {
  private static let widest = 60

  private let widths: [Int]
  private let isNumber: [Bool]
  private let headings: [String]
  private let shown: @Sendable (String) -> Shown

  /// A cell made safe for a terminal, and its columns there.
  public struct Shown: Sendable {
    public let text: String
    public let columns: Int

    public init(text: String, columns: Int) {
      self.text = text
      self.columns = columns
    }
  }

  /// - Parameter sample: the first rows.
  /// - Parameter shown: cleans and measures a cell, as only a terminal's own room can.
  public init<Line>(
    _ form: LineForm<Line>, sample: [[String]], shown: @escaping @Sendable (String) -> Shown
  ) {
    headings = form.columns.map(\.heading)
    isNumber = form.columns.map(\.isNumber)
    widths = form.columns.indices.map { index in
      let cells = [form.columns[index].heading] + sample.map { $0[index] }
      return min(cells.map { shown($0).columns }.max() ?? 0, Self.widest)
    }
    self.shown = shown
  }

  /// The headings as a row.
  public var head: String { row(headings) }

  /// One row, without an end of line.
  public func row(_ cells: [String]) -> String {
    var out = ""
    var owed = 0
    for (index, cell) in cells.enumerated() {
      let cell = shown(cell)
      let blank = max(0, widths[index] - cell.columns)
      guard !cell.text.isEmpty else {
        owed += blank + 2
        continue
      }
      let before = isNumber[index] ? blank : 0
      out += String(repeating: " ", count: owed + before) + cell.text
      owed = blank - before + 2
    }
    return out
  }
}
