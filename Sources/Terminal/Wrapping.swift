/// A paragraph being broken into lines of so many columns.
struct Wrapping {
  private let limit: Int
  private var lines: [String] = []
  private var line: [Glyph] = []
  private var columns = 0

  init(_ limit: Int) {
    self.limit = limit
  }

  mutating func add(_ glyph: Glyph) {
    while !line.isEmpty, columns + Int(glyph.columns) > limit { breakLine(before: glyph) }
    // A blank at which a line was broken is not drawn.
    if glyph.isBlank, line.isEmpty, !lines.isEmpty { return }
    line.append(glyph)
    columns += Int(glyph.columns)
  }

  mutating func end() -> [String] {
    close(line[...])
    return lines
  }

  /// Breaks after the last blank, else before the cluster that the glyph belongs to.
  private mutating func breakLine(before glyph: Glyph) {
    if glyph.isBlank {
      close(line[...])
      line = []
    } else if let blank = line.lastIndex(where: \.isBlank) {
      close(line[..<blank])
      line.removeFirst(blank + 1)
    } else {
      var start = line.endIndex
      if glyph.continues { start = line.lastIndex { !$0.continues } ?? start }
      if start == line.startIndex { start = line.endIndex }
      close(line[..<start])
      line.removeFirst(start)
    }
    columns = line.reduce(0) { $0 + Int($1.columns) }
  }

  private mutating func close(_ glyphs: ArraySlice<Glyph>) {
    var text = ""
    let kept = glyphs.lastIndex { !$0.isBlank }.map { glyphs[...$0] } ?? []
    for glyph in kept { glyph.append(to: &text) }
    lines.append(text)
  }
}

extension Glyph {
  var isBlank: Bool { base == 0x20 && firstMark == 0 }
}
