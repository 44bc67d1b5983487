/// A row that is not stored: why, and everything that it says.
public struct RefusedRow: Sendable, Hashable {
  /// 1-based, headers and blank rows not counted.
  public let number: Int
  /// 1-based as a spreadsheet shows it.
  public let record: Int
  /// 1-based line of the file.
  public let line: Int
  public let problems: [Problem]
  /// The cells as they stand in the file.
  public let cells: [String]

  /// One thing that is wrong with it.
  public struct Problem: Sendable, Hashable {
    /// The place of the column in the sheet; nil when the row as a whole is wrong.
    public let place: Int?
    public let complaint: Complaint
  }
}
