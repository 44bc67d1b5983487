import Terminal

extension Canvas {
  /// Draws a page, with the terminal's own cursor on the line under the cursor.
  mutating func draw(_ layout: PageLayout, _ page: PageState) {
    for (index, column) in layout.columns.enumerated() {
      let top = layout.top(of: index, page)
      for (area, line) in zip(column.area.lines, column.lines.dropFirst(top)) {
        draw(line, in: area, isSelected: line.spot != nil && line.spot == page.cursor)
      }
      drawMore(column, top)
    }
  }

  private mutating func draw(_ line: PageLayout.Line, in area: Area, isSelected: Bool) {
    switch line.kind {
    case .blank: break
    case .heading(let title, let note):
      let taken = write(title.uppercased(), in: area.dropping(left: 1), .heading)
      let rest = area.dropping(left: taken + 3).dropping(right: 1)
      if CellWidth.of(note, glyphs: glyphs) <= rest.columns { write(note, in: rest, .dim) }
    case .row(let row):
      draw(row.pieces, in: area.dropping(left: 2).dropping(right: 1))
      guard isSelected else { return }
      emphasise(area, .selected)
      draw(glyphs.pointer, area.row, area.column, .selected)
      cursor = area.origin
    }
  }

  /// Says at the column's edge that there is more of it.
  private mutating func drawMore(_ column: PageLayout.Column, _ top: Int) {
    let edge = column.area.split(right: 1).right
    guard edge.rows >= 3 else { return }
    let hidden = column.lines.count - top - column.area.rows
    if top > 0 { write(glyphs == .ascii ? "^" : "↑", in: edge.line(0), .dim) }
    if hidden > 0 { write(glyphs == .ascii ? "v" : "↓", in: edge.line(edge.rows - 1), .dim) }
  }
}
