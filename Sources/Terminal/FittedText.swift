/// The glyphs of text that fit so many columns, cut with an ellipsis between clusters.
struct FittedText {
  private(set) var glyphs: [Glyph] = []
  private(set) var columns = 0

  /// Reads no more of the text than can be shown.
  init(_ text: String, to limit: Int, _ set: Glyphs) {
    guard limit > 0 else { return }
    var cleaner = Cleaner(text, set)
    while let glyph = cleaner.next() {
      glyphs.append(glyph)
      columns += Int(glyph.columns)
      if columns > limit {
        cut(to: limit - 1)
        glyphs.append(Glyph(set.ellipsis, columns: 1))
        columns += 1
        return
      }
    }
  }

  /// Drops whole clusters from the end until the rest fits.
  private mutating func cut(to limit: Int) {
    var isInside = false
    while columns > limit || isInside, let dropped = glyphs.popLast() {
      columns -= Int(dropped.columns)
      isInside = dropped.continues
    }
  }
}
