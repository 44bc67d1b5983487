import Glibc

/// A picture of cells: what a view draws on, what a test reads, what the screen shows.
///
/// A value of one flat array. Whatever is drawn outside is clipped, so no size is too small. Text
/// goes through the cleaner on its way in, and through no other door.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// The characters that may be drawn.
  public let glyphs: Glyphs
  /// Where the terminal's real cursor stands: on the selected row, for whoever reads by ear or by
  /// finger. Hidden when nil.
  public var cursor: Position?
  var cells: [Cell]

  public init(_ size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.plain), count: size.count)
  }

  /// The whole canvas.
  public var area: Area { Area(size) }

  /// The cell at a position; blank outside.
  public subscript(_ position: Position) -> Cell {
    guard area.contains(position) else { return .blank(.plain) }
    return cells[index(position.row, position.column)]
  }

  func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }

  /// Blanks an area and gives it a style.
  public mutating func fill(_ area: Area, _ style: Style = .plain) {
    let clipped = area.intersection(self.area)
    guard !clipped.isEmpty else { return }
    for row in clipped.rowRange {
      part(row, at: clipped.column)
      part(row, at: clipped.column + clipped.columns)
      for column in clipped.columnRange { cells[index(row, column)] = .blank(style) }
    }
  }

  /// Restyles what is drawn in an area: the row under the cursor, what was searched for.
  public mutating func emphasise(_ area: Area, _ emphasis: Style.Emphasis) {
    restyle(area) { $0.with(emphasis) }
  }

  /// Gives every cell of an area another style.
  public mutating func restyle(_ area: Area, _ change: (Style) -> Style) {
    let clipped = area.intersection(self.area)
    guard !clipped.isEmpty else { return }
    for row in clipped.rowRange {
      for column in clipped.columnRange {
        let place = index(row, column)
        cells[place].style = change(cells[place].style)
      }
    }
  }

  /// What is drawn in an area of one row.
  public func line(_ area: Area) -> CanvasLine {
    let clipped = area.intersection(self.area)
    guard !clipped.isEmpty else { return CanvasLine(cells: []) }
    let start = index(clipped.row, clipped.column)
    return CanvasLine(cells: Array(cells[start..<start + clipped.columns]))
  }

  /// Draws again what was drawn in an area as wide.
  public mutating func put(_ line: CanvasLine, in area: Area) {
    let clipped = area.intersection(self.area)
    guard !clipped.isEmpty, clipped.columns == line.cells.count else { return }
    part(clipped.row, at: clipped.column)
    part(clipped.row, at: clipped.column + clipped.columns)
    let start = index(clipped.row, clipped.column)
    cells.replaceSubrange(start..<start + clipped.columns, with: line.cells)
  }

  /// Blanks the halves of a wide character that lies across the border before a column.
  mutating func part(_ row: Int, at column: Int) {
    guard column > 0, column < size.columns else { return }
    let right = index(row, column)
    guard cells[right].columns == 0 else { return }
    cells[right] = .blank(cells[right].style)
    cells[right - 1] = .blank(cells[right - 1].style)
  }
}

/// What was drawn in one row of a canvas, to be drawn again elsewhere.
public struct CanvasLine: Hashable, Sendable {
  let cells: [Cell]
}

extension Canvas {
  /// Whether a row shows the same on both, of equal size.
  func showsSame(as other: Canvas, in row: Int) -> Bool {
    let start = row * size.columns * MemoryLayout<Cell>.stride
    let count = size.columns * MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        guard let left = mine.baseAddress, let right = theirs.baseAddress else { return true }
        return memcmp(left + start, right + start, count) == 0
      }
    }
  }
}
