/// Writes rows of CSV (RFC 4180) that a spreadsheet shows and never runs.
public struct CSVForm: Sendable {
  /// Cells so far before which an apostrophe was set, or whose steering characters were spelt out.
  public private(set) var changedCells = 0

  public init() {}

  /// One row, with its end of line.
  public mutating func row(_ cells: [String]) -> String {
    cells.map { quoted(harmless($0)) }.joined(separator: ",") + "\r\n"
  }

  private mutating func harmless(_ cell: String) -> String {
    let shown = cell.steeringSpelledOut
    let safe = Self.runs(shown) ? "'" + shown : shown
    if safe != cell { changedCells += 1 }
    return safe
  }

  /// Whether a spreadsheet would take a cell for a formula.
  ///
  /// Blanks in front do not stop it, nor do the full-width forms of the signs.
  private static func runs(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first)
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
