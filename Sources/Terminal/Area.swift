/// A rectangle of cells.
///
/// Every operation saturates: asking for more rows than there are gives those there are, so a
/// layout written for 80x24 still holds, empty in places, at 1x1.
public struct Area: Hashable, Sendable {
  public let row: Int
  public let column: Int
  public let rows: Int
  public let columns: Int

  /// Negative extents become zero.
  public init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public init(_ size: Size) {
    self.init(rows: size.rows, columns: size.columns)
  }

  public var origin: Position { Position(row: row, column: column) }
  public var size: Size { Size(rows: rows, columns: columns) }
  public var isEmpty: Bool { rows == 0 || columns == 0 }
  public var rowRange: Range<Int> { row..<(row + rows) }
  public var columnRange: Range<Int> { column..<(column + columns) }

  public func contains(_ position: Position) -> Bool {
    rowRange.contains(position.row) && columnRange.contains(position.column)
  }

  /// The cells that lie in both.
  public func intersection(_ other: Area) -> Area {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Area(
      row: top, column: left,
      rows: min(row + rows, other.row + other.rows) - top,
      columns: min(column + columns, other.column + other.columns) - left)
  }
}

extension Area {
  /// The first `count` rows, and what is left below them.
  public func split(top count: Int) -> (top: Area, rest: Area) {
    let taken = min(max(0, count), rows)
    return (
      Area(row: row, column: column, rows: taken, columns: columns),
      Area(row: row + taken, column: column, rows: rows - taken, columns: columns)
    )
  }

  /// What is left above, and the last `count` rows.
  public func split(bottom count: Int) -> (rest: Area, bottom: Area) {
    let halves = split(top: rows - min(max(0, count), rows))
    return (halves.top, halves.rest)
  }

  /// The first `count` columns, and what is left beside them.
  public func split(left count: Int) -> (left: Area, rest: Area) {
    let taken = min(max(0, count), columns)
    return (
      Area(row: row, column: column, rows: rows, columns: taken),
      Area(row: row, column: column + taken, rows: rows, columns: columns - taken)
    )
  }

  /// What is left beside, and the last `count` columns.
  public func split(right count: Int) -> (rest: Area, right: Area) {
    let halves = split(left: columns - min(max(0, count), columns))
    return (halves.left, halves.rest)
  }

  /// The area without so many rows and columns at its edges.
  public func dropping(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) -> Area {
    split(top: top).rest.split(bottom: bottom).rest
      .split(left: left).rest.split(right: right).rest
  }

  /// The area without `rows` at top and bottom and `columns` at left and right.
  public func inset(rows: Int = 0, columns: Int = 0) -> Area {
    dropping(top: rows, bottom: rows, left: columns, right: columns)
  }

  /// One row of the area, counted from its own top; empty when there is no such row.
  public func line(_ index: Int) -> Area {
    guard index >= 0 else { return split(top: 0).top }
    return split(top: index).rest.split(top: 1).top
  }

  /// The rows of the area, top to bottom, each one row high.
  public var lines: [Area] { (0..<rows).map(line) }
}
