/// Bars, sparklines and heat strips on a canvas.
extension Canvas {
  /// Draws a bar in the first row of an area, filled to a part of one from the left.
  ///
  /// Any part above zero shows at least its smallest piece, and any part below one leaves room.
  public mutating func drawBar(_ part: Double, in area: Area, _ style: Style = .plain) {
    let pieces = glyphs.barParts
    let whole = area.columns * pieces.count
    var filled = Self.steps(part, of: whole)
    for column in area.columnRange {
      guard filled > 0 else { return }
      draw(pieces[min(filled, pieces.count) - 1], area.row, column, style)
      filled -= pieces.count
    }
  }

  /// Draws values as heights, one a column, the last ones when there are too many.
  ///
  /// Zero leaves its column blank; the greatest value is as high as the cell.
  public mutating func drawSparkline(_ values: [Int], in area: Area, _ style: Style = .plain) {
    drawLevels(values.suffix(area.columns), of: values.max(), glyphs.sparks, in: area, style)
  }

  /// Draws values as densities, one a column, the first ones when there are too many.
  public mutating func drawHeat(_ values: [Int], in area: Area, _ style: Style = .plain) {
    drawLevels(
      values.prefix(area.columns), of: values.max(), Array(glyphs.shades.dropFirst()), in: area,
      style)
  }

  private mutating func drawLevels(
    _ values: ArraySlice<Int>, of greatest: Int?, _ levels: [Unicode.Scalar], in area: Area,
    _ style: Style
  ) {
    guard let greatest, greatest > 0 else { return }
    for (column, value) in zip(area.columnRange, values) where value > 0 {
      let level = (value * levels.count + greatest - 1) / greatest
      draw(levels[level - 1], area.row, column, style)
    }
  }

  private static func steps(_ part: Double, of whole: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    guard part < 1 else { return whole }
    return min(max(1, Int((part * Double(whole)).rounded())), max(1, whole - 1))
  }
}
