import Terminal

/// The help overlay: the keys of this view by group, narrowed by what is typed.
struct HelpView {
  /// One line of it.
  enum Line {
    case group(String)
    case command(keys: String, title: String, obstacle: String?)
  }

  static func lines(_ help: Mode.Help, of state: DeskState) -> [Line] {
    let fitting = state.offered.filter { command in
      guard !command.isUnnamed else { return false }
      return help.text.isEmpty
        || ([command.title, command.id.rawValue] + command.words + command.keys).contains {
          $0.lowercased().contains(help.text.lowercased())
        }
    }
    return legend(help, of: state)
      + Command.Group.allCases.flatMap { group -> [Line] in
        let commands = fitting.filter { $0.group == group }
        guard !commands.isEmpty else { return [] }
        return [.group(group.rawValue)]
          + commands.map { command in
            let keys = command.keys.map(DeskState.plainName).joined(separator: " ")
            return .command(
              keys: keys.isEmpty ? ":\(command.id.rawValue)" : keys, title: command.title,
              obstacle: state.obstacle(to: command.id))
          }
      }
  }

  /// What the letters of the columns of a list mean.
  private static func legend(_ help: Mode.Help, of state: DeskState) -> [Line] {
    let columns = state.place.list?.kind.columns ?? []
    let lines = columns.compactMap { column -> Line? in
      guard let legend = column.legend,
        help.text.isEmpty || legend.lowercased().contains(help.text.lowercased())
      else { return nil }
      return .command(keys: column.title, title: legend, obstacle: nil)
    }
    return lines.isEmpty ? [] : [.group("Columns")] + lines
  }

  static func draw(
    _ help: Mode.Help, of state: DeskState, on canvas: inout Canvas, in area: Area
  ) {
    let title = state.isCovered ? "Keys" : "Keys of \(state.place.list?.kind.title ?? "this page")"
    let inside =
      state.session.isPlain
      ? area : canvas.drawBox(area.inset(columns: 1), title: title).inset(columns: 1)
    let (body, foot) = inside.split(bottom: 1)
    let columns = body.columns >= 120 ? 2 : 1
    let widths = PageLayout.widths(columns, in: body.columns)
    let lines = Array(lines(help, of: state).dropFirst(help.top))
    if lines.isEmpty { canvas.write("nothing here is called that", in: body.line(0), .dim) }
    var rest = body
    for (index, width) in widths.enumerated() {
      let (left, right) = rest.split(left: width)
      rest = right.dropping(left: PageLayout.gutter)
      for (area, line) in zip(left.lines, lines.dropFirst(index * body.rows)) {
        draw(line, on: &canvas, in: area)
      }
    }
    let more = lines.count > body.rows * columns ? "↓ more  " : ""
    let taken = canvas.write(
      help.text.isEmpty ? "type to search  " : "search: \(help.text)", in: foot, .bold)
    canvas.cursor = Position(row: foot.row, column: foot.column + taken)
    canvas.write("\(more)Esc closes", in: foot, .dim, .right)
  }

  private static func draw(_ line: Line, on canvas: inout Canvas, in area: Area) {
    switch line {
    case .group(let title): canvas.write(title, in: area, .heading)
    case .command(let keys, let title, let obstacle):
      canvas.write(keys, in: area.dropping(left: 2).split(left: 14).left, .key)
      let rest = area.dropping(left: 17)
      let taken = canvas.write(title, in: rest)
      if let obstacle {
        canvas.write("(\(obstacle))", in: rest.dropping(left: taken + 1), .dim)
      }
    }
  }
}
