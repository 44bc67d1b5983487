import Terminal

/// One column of a list: how wide it may be, how soon it gives way, and what it shows of a line.
struct Column: Sendable {
  let title: String
  /// The least columns in which it says something.
  let width: Int
  /// The most it would use; more than `width` when it takes a share of what is left.
  let wish: Int
  let alignment: Alignment
  /// The higher, the sooner it is left out; those of zero stay.
  let rank: Int
  let pieces: @Sendable (Line, Setting) -> [Piece]
  /// The order in which lines that show the same here stand together: it is said once.
  var group: SortOrder?

  /// The order that it shows: it stays where lines stand in it.
  var shows: SortOrder?

  /// Whether it is drawn rather than said: a picture turned dark for light would say something else.
  var isPicture = false

  /// Whether it names the line: it stays where others are scrolled past.
  var isName = false

  /// What its letters mean, for the help.
  var legend: String?

  /// Whether what it shows is looked up for the lines in view alone: it is not on paper.
  var isForScreen = false

  /// The column as one of the screen alone.
  var onScreen: Column {
    var column = self
    column.isForScreen = true
    return column
  }

  /// The column with what its letters mean.
  func meaning(_ legend: String) -> Column {
    var column = self
    column.legend = legend
    return column
  }

  /// The column as what is seen of one order.
  func showing(_ order: SortOrder) -> Column {
    var column = self
    column.shows = order
    return column
  }

  /// The column as what names a line.
  var naming: Column {
    var column = self
    column.isName = true
    return column
  }

  /// The column as the heading of groups in one order.
  func heading(_ order: SortOrder) -> Column {
    var column = self
    column.group = order
    return column
  }
}

/// Makes the columns of one kind of line.
struct Columns<Value>: Sendable {
  let value: @Sendable (Line) -> Value?

  /// A column of text with one style.
  func callAsFunction(
    _ title: String, _ width: Int, upTo wish: Int = 0, _ alignment: Alignment = .left,
    rank: Int = 0, _ text: @escaping @Sendable (Value, Setting) -> (String, Style)
  ) -> Column {
    column(title, width, upTo: wish, alignment, rank: rank) { value, setting in
      let (text, style) = text(value, setting)
      return [.text(text, style)]
    }
  }

  /// A column of anything that can be drawn.
  func drawn(
    _ title: String, _ width: Int, upTo wish: Int = 0, rank: Int = 0,
    _ pieces: @escaping @Sendable (Value, Setting) -> [Piece]
  ) -> Column {
    var column = column(title, width, upTo: wish, rank: rank, pieces)
    column.isPicture = true
    return column
  }

  private func column(
    _ title: String, _ width: Int, upTo wish: Int, _ alignment: Alignment = .left, rank: Int,
    _ pieces: @escaping @Sendable (Value, Setting) -> [Piece]
  ) -> Column {
    Column(
      title: title, width: width, wish: max(width, wish), alignment: alignment, rank: rank
    ) { line, setting in value(line).map { pieces($0, setting) } ?? [] }
  }
}
