/// Text on a canvas.
extension Canvas {
  /// Writes one line into the first row of an area, and answers the columns it took.
  ///
  /// What does not fit is cut between clusters and ends in `…`. Cells beside the text keep what
  /// they showed; `fill` the area first for a field with a ground of its own.
  @discardableResult
  public mutating func write(
    _ text: String, in area: Area, _ style: Style = .plain, _ alignment: Alignment = .left
  ) -> Int {
    guard area.rows > 0, self.area.rowRange.contains(area.row), area.columns > 0 else { return 0 }
    if alignment == .left, let taken = writePlainly(text, in: area, style) { return taken }
    let fitted = FittedText(text, to: area.columns, glyphs)
    var column = area.column + alignment.blanks(before: fitted.columns, in: area.columns)
    for glyph in fitted.glyphs {
      put(glyph, area.row, column, style)
      column += Int(glyph.columns)
    }
    return fitted.columns
  }

  /// The common case, ASCII that fits, without looking at a single property.
  private mutating func writePlainly(_ text: String, in area: Area, _ style: Style) -> Int? {
    let bytes = text.utf8
    guard bytes.count <= area.columns, area.column >= 0,
      area.column + bytes.count <= size.columns,
      bytes.allSatisfy({ (0x20..<0x7F).contains($0) })
    else { return nil }
    part(area.row, at: area.column)
    part(area.row, at: area.column + bytes.count)
    var place = index(area.row, area.column)
    var cell = Cell.blank(style)
    for byte in bytes {
      cell.base = UInt32(byte)
      cells[place] = cell
      place += 1
    }
    return bytes.count
  }

  /// Puts a glyph where it fits whole; half of a wide one becomes a blank.
  mutating func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ style: Style) {
    let columns = Int(glyph.columns)
    guard size.columns > 0, column > -columns, column < size.columns else { return }
    guard column >= 0, column + columns <= size.columns else {
      let edge = column < 0 ? 0 : size.columns - 1
      part(row, at: edge)
      part(row, at: edge + 1)
      cells[index(row, edge)] = .blank(style)
      return
    }
    part(row, at: column)
    part(row, at: column + columns)
    cells[index(row, column)] = Cell(glyph, style)
    if columns == 2 { cells[index(row, column + 1)] = .rightHalf(style) }
  }
}
