internal import Registry
import Terminal

/// A list drawn: header, the lines in view, the cursor.
struct ListView {
  let list: ListState
  let setting: Setting
  /// Whether the line under the cursor is lit; not on paper.
  var showsCursor = true
  /// What was drawn of it before.
  var drawn = DrawnLines()

  /// Columns for the pointer and the mark.
  private static let margin = 3

  func draw(on canvas: inout Canvas, in body: Area, lines: Area) {
    let columns = ColumnLayout(
      list.kind.columns.filter { !setting.isOnPaper || !$0.isForScreen }, in: list.order,
      scrolledPast: list.firstColumn, width: body.columns - Self.margin - 1)
    if setting.isPlain {
      drawPlainly(on: &canvas, in: lines)
    } else {
      if lines.row > body.row { drawHeader(columns, on: &canvas, in: body.line(0)) }
      drawn.keep(
        for: DrawnLines.Look(
          kind: list.kind, order: list.order, firstColumn: list.firstColumn, area: lines,
          setting: setting))
      for (area, index) in zip(lines.lines, list.top...) where list.lines.indices.contains(index) {
        draw(index, columns, on: &canvas, in: area)
      }
    }
    if list.lines.isEmpty, list.isAnswered {
      canvas.write(emptiness, in: lines.line(1).inset(columns: Self.margin), .dim)
    }
  }

  private func drawHeader(_ columns: ColumnLayout, on canvas: inout Canvas, in area: Area) {
    for (column, place) in columns.places(in: area.dropping(left: Self.margin)) {
      canvas.write(column.title, in: place, .heading, column.alignment)
    }
  }

  private func draw(
    _ index: Int, _ columns: ColumnLayout, on canvas: inout Canvas, in area: Area
  ) {
    let line = list.lines[index]
    let isHeaded = !columns.columns.contains { repeats($0.column, at: index) }
    drawn.draw(line, isHeaded: isHeaded, on: &canvas, in: area) { canvas in
      for (column, place) in columns.places(in: area.dropping(left: Self.margin))
      where isHeaded || column.group != list.order {
        draw(column, line, on: &canvas, in: place)
      }
    }
    let isSelected = showsCursor && index == list.cursor
    decorate(line, isSelected: isSelected, columns, on: &canvas, in: area)
  }

  /// Whether the line above, in view, says the same in the column that groups the list.
  private func repeats(_ column: Column, at index: Int) -> Bool {
    guard column.group == list.order, index > list.top else { return false }
    return column.pieces(list.lines[index], setting)
      == column.pieces(list.lines[index - 1], setting)
  }

  private func draw(_ column: Column, _ line: Line, on canvas: inout Canvas, in area: Area) {
    var pieces = column.pieces(line, setting)
    for (index, piece) in pieces.enumerated() {
      // Pictures take the width of their column, whatever they wished for.
      if case .strip(let strip, _) = piece { pieces[index] = .strip(strip, area.columns) }
      if case .bar(let part, _, let style) = piece {
        pieces[index] = .bar(part, area.columns, style)
      }
    }
    if case .text(let text, let style) = pieces.first, pieces.count == 1 {
      canvas.write(text, in: area, style, column.alignment)
    } else {
      canvas.draw(pieces, in: area)
    }
  }

  private func decorate(
    _ line: Line, isSelected: Bool, _ columns: ColumnLayout, on canvas: inout Canvas, in area: Area
  ) {
    let isMarked = list.marks.contains(line.id)
    if isMarked {
      canvas.emphasise(area, .marked)
      canvas.write("*", in: area.dropping(left: 1), .marked)
    }
    if list.search?.matches?.contains(line.id) == true { canvas.emphasise(area, .match) }
    if isSelected {
      var rest = area
      for (column, place) in columns.places(in: area.dropping(left: Self.margin))
      where column.isPicture {
        canvas.emphasise(rest.split(left: place.column - rest.column).left, .selected)
        rest = rest.dropping(left: place.column + place.columns - rest.column)
      }
      canvas.emphasise(rest, .selected)
      canvas.draw(canvas.glyphs.pointer, area.row, area.column, .selected)
      canvas.cursor = area.origin
    }
  }

  /// Labels before values, a line each, for whoever reads by ear.
  private func drawPlainly(on canvas: inout Canvas, in area: Area) {
    for (area, index) in zip(area.lines, list.top...) where list.lines.indices.contains(index) {
      let line = list.lines[index]
      let words = list.kind.columns.compactMap { column -> String? in
        let text = Row(column.pieces(line, setting)).text
        return text.isEmpty || text == "-" ? nil : "\(column.title.lowercased()) \(text)"
      }
      let isSelected = index == list.cursor
      let mark = (isSelected ? "> " : "  ") + (list.marks.contains(line.id) ? "marked, " : "")
      canvas.write(mark + words.joined(separator: ", "), in: area)
      if isSelected { canvas.cursor = area.origin }
    }
  }

  private var emptiness: String {
    if list.opened != nil, list.filterText.isEmpty { return "nothing is left here; Esc goes back" }
    if !list.filter.isEmpty { return "nothing has all of this; Esc shows the whole list again" }
    switch list.kind {
    case .findings: return "no finding; needs (Tab) say what cannot be told yet"
    case .crisis: return "nobody is known to be aboard anywhere"
    case .needs: return "nothing is missing that a verdict waits for"
    default: return "nothing here yet; muster import FILE... brings it in"
    }
  }
}
