/// A canvas as text, for tests, snapshots and scripts.
extension Canvas {
  /// The rows as text, without the blanks at their ends.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var text = ""
      var end = text.endIndex
      for column in 0..<size.columns {
        let cell = cells[index(row, column)]
        guard cell.columns > 0 else { continue }
        text += cell.text
        if cell.base != 0x20 || cell.firstMark != 0 { end = text.endIndex }
      }
      return String(text[..<end])
    }
  }

  /// The rows as one text, each ended by a line feed.
  public var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  /// The columns of a row where a style satisfies a condition, as the text that stands there.
  public func text(in row: Int, where condition: (Style) -> Bool) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    return (0..<size.columns).map { cells[index(row, $0)] }
      .filter { $0.columns > 0 && condition($0.style) }.map(\.text).joined()
  }
}
