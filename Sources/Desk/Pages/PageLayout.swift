import Terminal

/// The panes of a page in columns, with every line in its place: what is drawn, and what the cursor
/// moves over.
struct PageLayout: Sendable {
  let columns: [Column]

  struct Column: Sendable {
    let area: Area
    let lines: [Line]
  }

  /// One line of a column.
  struct Line: Sendable {
    let kind: Kind
    let pane: String

    enum Kind: Sendable {
      case heading(String, note: String)
      /// Held apart: a row has room for much, and lines are moved about.
      indirect case row(Row)
      case blank
    }

    var spot: PageState.Spot? {
      guard case .row(let row) = kind, let id = row.id else { return nil }
      return PageState.Spot(pane: pane, row: id)
    }

    /// Whether one can stand on it.
    var isSpot: Bool { if case .row(let row) = kind { row.id != nil } else { false } }

    func isAt(_ spot: PageState.Spot) -> Bool {
      guard case .row(let row) = kind else { return false }
      return row.id == spot.row && pane == spot.pane
    }

    var row: Row? { if case .row(let row) = kind { row } else { nil } }
  }

  /// Blanks between two columns.
  static let gutter = 3

  init(_ panes: [[Pane]], in area: Area) {
    let widths = Self.widths(panes.count, in: area.columns)
    var rest = area
    columns = zip(panes, widths).map { panes, width in
      let (left, right) = rest.split(left: width)
      rest = right.dropping(left: Self.gutter)
      return Column(area: left, lines: Self.lines(of: panes))
    }
  }

  /// The widths of so many columns side by side.
  static func widths(_ count: Int, in columns: Int) -> [Int] {
    guard count > 0 else { return [] }
    let free = max(0, columns - (count - 1) * gutter)
    return (0..<count).map { free / count + ($0 < free % count ? 1 : 0) }
  }

  private static func lines(of panes: [Pane]) -> [Line] {
    var lines: [Line] = []
    for pane in panes {
      if !lines.isEmpty { lines.append(Line(kind: .blank, pane: pane.id)) }
      if !pane.title.isEmpty {
        lines.append(Line(kind: .heading(pane.title, note: pane.note), pane: pane.id))
      }
      for row in pane.rows { lines.append(Line(kind: .row(row), pane: pane.id)) }
    }
    return lines
  }

  /// All lines one can stand on, column by column.
  var spots: [PageState.Spot] { columns.flatMap(\.lines).compactMap(\.spot) }

  func row(at spot: PageState.Spot?) -> Row? {
    place(of: spot).flatMap { columns[$0.column].lines[$0.line].row }
  }

  /// The column and line of a spot.
  func place(of spot: PageState.Spot?) -> (column: Int, line: Int)? {
    guard let spot else { return nil }
    for (column, content) in columns.enumerated() {
      if let line = content.lines.firstIndex(where: { $0.isAt(spot) }) { return (column, line) }
    }
    return nil
  }
}
