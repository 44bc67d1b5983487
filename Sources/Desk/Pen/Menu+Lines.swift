import Terminal

extension Menu {
  /// Columns that a menu takes: 60, or more for its widest answer and its title, where there are.
  func width(in columns: Int, _ glyphs: Glyphs) -> Int {
    let widest = options.map { $0.width(glyphs) }.max() ?? 0
    let wanted = max(widest, CellWidth.of(title, glyphs: glyphs)) + 4
    return min(columns, max(60, wanted))
  }
}

extension Menu.Option {
  fileprivate func width(_ glyphs: Glyphs) -> Int {
    let beside = whole.isEmpty ? 0 : CellWidth.of(whole, glyphs: glyphs) + 2
    return 3 + CellWidth.of(words, glyphs: glyphs) + beside
  }

  /// The lines of an answer in so many columns: one, or two where what may not be cut would leave
  /// its words too few.
  func lines(in columns: Int, _ glyphs: Glyphs) -> [[Piece]] {
    let head: [Piece] = [.field(String(letter), 2, .key), .gap(1), .rest(words)]
    guard !whole.isEmpty else { return [head] }
    let left = columns - 5 - CellWidth.of(whole, glyphs: glyphs)
    return left >= Self.fewest || width(glyphs) <= columns
      ? [head + [.gap(2), .text(whole, .bold)]] : [head, [.gap(3), .text(whole, .bold)]]
  }

  /// Columns in which words still tell who is meant.
  private static let fewest = 30
}
