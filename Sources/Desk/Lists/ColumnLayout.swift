import Terminal

/// The columns that fit side by side, with their widths.
struct ColumnLayout: Sendable {
  let columns: [(column: Column, width: Int)]

  /// Blanks between two columns.
  static let gap = 2

  /// Leaves out what gives way first, then shares what is left among those that wish for more.
  /// The column that heads groups in the order of the list stands before the others.
  init(_ all: [Column], in order: SortOrder, scrolledPast first: Int, width: Int) {
    let all = all.filter { $0.group == order } + all.filter { $0.group != order }
    var chosen = Array(all.prefix(1)) + all.dropFirst(1 + first)
    while Self.least(chosen) > width, let last = Self.next(chosen) { chosen.remove(at: last) }
    var widths = chosen.map(\.width)
    var free = width - Self.least(chosen)
    while free > 0, let next = Self.hungriest(chosen, widths) {
      widths[next] += 1
      free -= 1
    }
    columns = Array(zip(chosen, widths))
  }

  private static func least(_ columns: [Column]) -> Int {
    columns.reduce(0) { $0 + $1.width } + max(0, columns.count - 1) * gap
  }

  /// The column to leave out next; nil when all that are left must stay.
  private static func next(_ columns: [Column]) -> Int? {
    columns.indices.filter { columns[$0].rank > 0 }.max {
      (columns[$0].rank, $0) < (columns[$1].rank, $1)
    }
  }

  /// The column that has the least of its wish.
  private static func hungriest(_ columns: [Column], _ widths: [Int]) -> Int? {
    columns.indices.filter { widths[$0] < columns[$0].wish }.min {
      widths[$0] * columns[$1].wish < widths[$1] * columns[$0].wish
    }
  }
}
