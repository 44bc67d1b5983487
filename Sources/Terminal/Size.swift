/// How many rows and columns of cells.
public struct Size: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  /// Negative counts become zero.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Cells in all.
  public var count: Int { rows * columns }
}
