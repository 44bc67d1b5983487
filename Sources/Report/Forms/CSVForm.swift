import Fishery

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
    cells.map { harmless($0).quotedAsCell }.joined(separator: ",") + "\r\n"
  }

  private mutating func harmless(_ cell: String) -> String {
    let safe = cell.asSpreadsheetCell
    if safe != cell { changedCells += 1 }
    return safe
  }
}
