import Terminal

extension DeskState {
  /// Draws the palette above the footer: the commands that fit, the chosen one lit.
  func draw(_ palette: Palette, on canvas: inout Canvas) {
    let found = palette.found
    let height = min(found.count, max(1, size.rows - 6), 12)
    let (above, _) = Area(size).split(bottom: 1)
    // Slivers of a list beside it would be read as part of it.
    let width = size.columns < 100 ? size.columns : 78
    let box = above.split(bottom: height + 2).bottom.split(left: width).left
    let inside =
      session.isPlain ? box : canvas.drawBox(box, title: palette.title).inset(columns: 1)
    if session.isPlain { canvas.fill(box) }
    let first = max(0, palette.index - height + 1)
    for (area, (index, command)) in zip(inside.lines, found.enumerated().dropFirst(first)) {
      let key = command.keys.first.map(Self.plainName) ?? ""
      canvas.write(key, in: area.split(left: 7).left, .key)
      canvas.write(command.title, in: area.dropping(left: 8))
      if index == palette.index { canvas.emphasise(area, .selected) }
    }
    if found.isEmpty, let row = palette.row {
      canvas.write("go to line \(row.grouped)", in: inside.line(0))
    } else if found.isEmpty {
      canvas.write("no command is called that", in: inside.line(0), .dim)
    }
  }
}

extension Palette {
  fileprivate var title: String { "Commands, or a line's number" }
}
