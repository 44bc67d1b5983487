import CTerm

/// How many columns text takes on the terminal, by the very function that ncurses asks.
public enum CellWidth {
  /// Columns of one scalar: 0, 1 or 2, and -1 when the C library does not know it.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    (0x20..<0x7F).contains(scalar.value) ? 1 : Int(cterm_cell_width(scalar.value))
  }

  /// Columns of text as it will be drawn, cleaned.
  public static func of(_ text: String, glyphs: Glyphs = .unicode) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    var cleaner = Cleaner(text, glyphs)
    var columns = 0
    while let glyph = cleaner.next() { columns += Int(glyph.columns) }
    return columns
  }
}
