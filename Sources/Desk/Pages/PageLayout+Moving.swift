internal import Terminal
/// Moving the cursor over a page.
extension PageLayout {
  /// Puts the cursor somewhere when it is nowhere, and else leaves it.
  func settle(_ page: inout PageState) {
    if place(of: page.cursor) == nil { page.cursor = neighbour(of: page.cursor) }
    keepInView(&page)
  }

  /// Another line of the same pane, else the first of the page.
  private func neighbour(of spot: PageState.Spot?) -> PageState.Spot? {
    let lines = columns.lazy.flatMap(\.lines).filter(\.isSpot)
    return (lines.first { $0.pane == spot?.pane } ?? lines.first)?.spot
  }

  func move(_ page: inout PageState, by steps: Int) {
    let spots = spots
    guard !spots.isEmpty else { return }
    let now = page.cursor.flatMap { spots.firstIndex(of: $0) } ?? 0
    page.cursor = spots[min(max(0, now + steps), spots.count - 1)]
    keepInView(&page)
  }

  /// Moves by screen lines within the column, so that half a screen is half a screen.
  func move(_ page: inout PageState, byLines steps: Int) {
    guard let now = place(of: page.cursor) else { return settle(&page) }
    let lines = columns[now.column].lines
    let wanted = min(max(0, now.line + steps), lines.count - 1)
    let reachable = lines.indices.filter { lines[$0].isSpot }
    let nearest = reachable.min { abs($0 - wanted) < abs($1 - wanted) }
    page.cursor = nearest.flatMap { lines[$0].spot } ?? page.cursor
    keepInView(&page)
  }

  /// Goes to the first line of the pane before or after, around the ends.
  func movePane(_ page: inout PageState, by steps: Int) {
    var panes: [PageState.Spot] = []
    for spot in spots where spot.pane != panes.last?.pane { panes.append(spot) }
    guard !panes.isEmpty else { return }
    let now = panes.firstIndex { $0.pane == page.cursor?.pane } ?? 0
    page.cursor = panes[((now + steps) % panes.count + panes.count) % panes.count]
    keepInView(&page)
  }

  /// Goes to the line at the same height in the column beside.
  func moveColumn(_ page: inout PageState, by steps: Int) {
    guard let now = place(of: page.cursor) else { return settle(&page) }
    let column = now.column + steps
    guard columns.indices.contains(column) else { return }
    let height = now.line - top(of: now.column, page)
    let lines = columns[column].lines
    let wanted = height + top(of: column, page)
    let nearest = lines.indices.filter { lines[$0].isSpot }
      .min { abs($0 - wanted) < abs($1 - wanted) }
    guard let nearest else { return }
    page.cursor = lines[nearest].spot
    keepInView(&page)
  }

  /// Scrolls the column of the cursor no further than needed; a heading above it stays in view.
  ///
  /// Where nothing can be seen nothing is scrolled: a terminal that grows again shows what it did.
  func keepInView(_ page: inout PageState) {
    guard columns.contains(where: { $0.area.rows > 0 && $0.area.columns > 0 }) else { return }
    if page.tops.count != columns.count { page.tops = columns.map { _ in 0 } }
    if let now = place(of: page.cursor) {
      let column = columns[now.column]
      let rows = max(1, column.area.rows)
      let isFirst = column.lines.firstIndex(where: \.isSpot) == now.line
      let isLast = column.lines.lastIndex(where: \.isSpot) == now.line
      var above = now.line
      while above > 0, !column.lines[above - 1].isSpot, now.line - above < rows / 2 {
        above -= 1
      }
      var top = page.tops[now.column]
      let below = isLast ? column.lines.count - 1 : now.line
      top = max(top, min(below - rows + 1, now.line))
      top = min(top, isFirst ? 0 : above)
      top = max(top, now.line - rows + 1)
      page.tops[now.column] = top
    }
    for index in columns.indices {
      let longest = max(0, columns[index].lines.count - columns[index].area.rows)
      page.tops[index] = min(max(0, page.tops[index]), longest)
    }
  }

  func top(of column: Int, _ page: PageState) -> Int {
    page.tops.indices.contains(column) ? page.tops[column] : 0
  }
}
