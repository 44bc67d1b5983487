/// Text cut and padded to fields, and wrapped to paragraphs.
extension CleanText {
  /// The text in at most so many columns, cut between clusters and marked where it was cut.
  public static func cut(_ text: String, to columns: Int, glyphs: Glyphs = .unicode) -> String {
    var fitted = ""
    for glyph in FittedText(text, to: columns, glyphs).glyphs { glyph.append(to: &fitted) }
    return fitted
  }

  /// The text in exactly so many columns, cut or padded with blanks.
  public static func padded(
    _ text: String, to columns: Int, _ alignment: Alignment = .left, glyphs: Glyphs = .unicode
  ) -> String {
    let fitted = FittedText(text, to: columns, glyphs)
    let before = alignment.blanks(before: fitted.columns, in: columns)
    var padded = String(repeating: " ", count: before)
    for glyph in fitted.glyphs { glyph.append(to: &padded) }
    padded += String(repeating: " ", count: max(0, columns - before - fitted.columns))
    return padded
  }

  /// The text in lines of at most so many columns, broken at blanks where there are any.
  ///
  /// Line feeds part paragraphs; a word longer than a line is broken between clusters.
  public static func wrapped(
    _ text: String, to columns: Int, glyphs: Glyphs = .unicode
  ) -> [String] {
    guard columns > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { paragraph in
        var wrapping = Wrapping(columns)
        var cleaner = Cleaner(String(paragraph), glyphs)
        while let glyph = cleaner.next() { wrapping.add(glyph) }
        return wrapping.end()
      }
  }
}

extension Alignment {
  func blanks(before taken: Int, in columns: Int) -> Int {
    let free = max(0, columns - taken)
    return switch self {
    case .left: 0
    case .right: free
    case .centre: free / 2
    }
  }
}
