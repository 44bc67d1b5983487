import Terminal

/// The columns that fit side by side, with their widths.
struct ColumnLayout: Sendable {
  /// Each with its width, and the blanks after it.
  let columns: [(column: Column, width: Int, gap: Int)]

  /// Blanks after each of some columns: letters stand closer than words.
  private static func gaps(_ columns: [Column]) -> [Int] {
    columns.indices.map { place in
      guard place + 1 < columns.count else { return 0 }
      return columns[place].isLetter && columns[place + 1].isLetter ? 1 : 2
    }
  }

  /// Leaves out what gives way first, then shares what is left among those that wish for more.
  /// The column that heads groups in the order of the list stands before the others; the first and
  /// what names a line stay while others are scrolled past.
  init(_ all: [Column], in order: SortOrder, scrolledPast first: Int, width: Int) {
    let all = all.filter { $0.group == order } + all.filter { $0.group != order }
    let past = all.indices.filter { $0 > 0 && !all[$0].isName }.prefix(first)
    var chosen = all.indices.filter { !past.contains($0) }.map { all[$0] }
    while Self.least(chosen) > width, let last = Self.next(chosen, in: order) {
      chosen.remove(at: last)
    }
    var widths = chosen.map(\.width)
    var free = width - Self.least(chosen)
    while free > 0, let next = Self.hungriest(chosen, widths) {
      widths[next] += 1
      free -= 1
    }
    let gaps = Self.gaps(chosen)
    columns = chosen.indices.map { (chosen[$0], widths[$0], gaps[$0]) }
  }

  /// Where each stands in a line.
  func places(in line: Area) -> [(column: Column, place: Area)] {
    var rest = line
    return columns.map { column, width, gap in
      let (place, after) = rest.split(left: width)
      rest = after.dropping(left: gap)
      return (column, place)
    }
  }

  private static func least(_ columns: [Column]) -> Int {
    columns.reduce(0) { $0 + $1.width } + gaps(columns).reduce(0, +)
  }

  /// The column to leave out next; nil when all that are left must stay, as what heads groups must and
  /// what shows the order.
  private static func next(_ columns: [Column], in order: SortOrder) -> Int? {
    columns.indices.filter {
      columns[$0].rank > 0 && columns[$0].group != order && columns[$0].shows != order
    }.max {
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

extension Column {
  /// Whether it shows a single letter.
  fileprivate var isLetter: Bool { width == 1 && wish == 1 }
}
