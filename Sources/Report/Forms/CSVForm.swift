/// Writes rows of CSV (RFC 4180) that a spreadsheet shows and never runs.
public struct CSVForm: Sendable {
  /// Cells so far before which an apostrophe was set, or whose steering characters were spelt out.
  public private(set) var changedCells = 0

  public init() {}

  /// What is to be said after the last row; nil when every cell stands as it was stored.
  public var remark: String? {
    guard changedCells > 0 else { return nil }
    return "\(changedCells) cells were changed so that no spreadsheet runs or hides them; "
      + "--json has them exactly"
  }

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
  /// Blanks in front do not stop it, nor do the full-width forms of the signs. A number below zero
  /// and hyphens alone, as people write for nothing, stay what they are.
  private static func runs(_ cell: String) -> Bool {
    if cell.utf8.allSatisfy({ $0 == 0x2D }) || isBelowZero(cell) { return false }
    guard let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first)
  }

  /// Whether a cell is a hyphen before digits with at most one point among them.
  private static func isBelowZero(_ cell: String) -> Bool {
    guard cell.utf8.first == 0x2D else { return false }
    let parts = cell.utf8.dropFirst().split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
