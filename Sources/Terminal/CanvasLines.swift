/// Lines and boxes on a canvas.
extension Canvas {
  /// Draws a line through the first row of an area.
  public mutating func drawHorizontal(in area: Area, _ style: Style = .border) {
    for column in area.columnRange { draw(glyphs.horizontal, area.row, column, style) }
  }

  /// Draws a line through the first column of an area.
  public mutating func drawVertical(in area: Area, _ style: Style = .border) {
    for row in area.rowRange { draw(glyphs.vertical, row, area.column, style) }
  }

  /// Draws a box around the edge of an area, blanks it, and answers the area inside.
  @discardableResult
  public mutating func drawBox(_ area: Area, title: String = "", _ style: Style = .border) -> Area {
    let inside = area.inset(rows: 1, columns: 1)
    fill(area)
    guard area.rows >= 2, area.columns >= 2 else { return inside }
    let bottom = area.split(bottom: 1).bottom
    let right = area.split(right: 1).right
    drawHorizontal(in: area, style)
    drawHorizontal(in: bottom, style)
    drawVertical(in: area, style)
    drawVertical(in: right, style)
    draw(glyphs.topLeft, area.row, area.column, style)
    draw(glyphs.topRight, area.row, right.column, style)
    draw(glyphs.bottomLeft, bottom.row, area.column, style)
    draw(glyphs.bottomRight, bottom.row, right.column, style)
    if !title.isEmpty {
      write(" \(title) ", in: area.line(0).inset(columns: 2), .heading)
    }
    return inside
  }

  /// Draws one of the terminal's own characters, one column wide.
  public mutating func draw(
    _ scalar: Unicode.Scalar, _ row: Int, _ column: Int, _ style: Style = .plain
  ) {
    guard area.rowRange.contains(row) else { return }
    put(Glyph(scalar, columns: 1), row, column, style)
  }
}
