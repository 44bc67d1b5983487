import Fishery
import Terminal

extension Canvas {
  /// Draws the pieces of a line side by side into the first row of an area.
  mutating func draw(_ pieces: [Piece], in area: Area) {
    let taken = pieces.reduce(0) { $0 + ($1.width(glyphs) ?? 0) }
    var left = area.line(0)
    for piece in pieces {
      let width = min(piece.width(glyphs) ?? max(0, area.columns - taken), left.columns)
      let (place, rest) = left.split(left: width)
      draw(piece, in: place)
      left = rest
    }
  }

  private mutating func draw(_ piece: Piece, in place: Area) {
    switch piece {
    case .text(let text, let style): write(text, in: place, style)
    case .field(let text, _, let style, let side): write(text, in: place, style, side)
    case .rest(let text, let style, let side): write(text, in: place, style, side)
    case .bar(let part, _, let style): drawBar(part, in: place, style)
    case .spark(let values, _, let style): drawSparkline(values, in: place, style)
    case .heat(let values, _, let style): drawHeat(values, in: place, style)
    case .strip(let strip, _): draw(strip, in: place)
    case .gap: break
    }
  }

  /// Draws days from left to right, each span over the columns that its days fall in.
  private mutating func draw(_ strip: TimeStrip, in area: Area) {
    guard !area.isEmpty else { return }
    for column in area.columnRange { draw(glyphs == .ascii ? "." : "·", area.row, column, .dim) }
    for span in strip.spans where span.days.overlaps(strip.days) {
      let days = span.days.clamped(to: strip.days)
      let first = strip.column(of: days.lowerBound, in: area)
      for column in first...strip.column(of: days.upperBound, in: area) {
        draw(mark(of: span), area.row, column, span.style)
      }
    }
    if let today = strip.today, strip.days.contains(today) {
      draw(glyphs == .ascii ? "|" : "┃", area.row, strip.column(of: today, in: area), .bold)
    }
  }

  private func mark(of span: TimeStrip.Span) -> Unicode.Scalar {
    switch (glyphs, span.isBroken) {
    case (.ascii, true): "-"
    case (.ascii, false): "="
    case (.unicode, true): "╌"
    case (.unicode, false): "━"
    }
  }
}

extension TimeStrip {
  /// The column in which a day falls.
  fileprivate func column(of day: CivilDate, in area: Area) -> Int {
    let length = max(1, days.upperBound - days.lowerBound)
    return area.column + (day - days.lowerBound) * (area.columns - 1) / length
  }
}
