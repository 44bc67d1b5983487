import Fishery
import Terminal

/// A part of a line: text with a style, or a small picture of numbers.
enum Piece: Sendable, Hashable {
  case text(String, Style = .plain)
  /// Text in a field of so many columns.
  case field(String, Int, Style = .plain, Alignment = .left)
  /// Takes what the other pieces leave; one to a line.
  case rest(String, Style = .plain, Alignment = .left)
  case bar(Double, Int, Style = .plain)
  case spark([Int], Int, Style = .plain)
  case heat([Int], Int, Style = .plain)
  case strip(TimeStrip, Int)
  case gap(Int)

  /// Columns it takes; nil for the one that takes what is left.
  func width(_ glyphs: Glyphs) -> Int? {
    switch self {
    case .text(let text, _): CellWidth.of(text, glyphs: glyphs)
    case .field(_, let width, _, _), .bar(_, let width, _), .spark(_, let width, _),
      .heat(_, let width, _), .strip(_, let width), .gap(let width):
      width
    case .rest: nil
    }
  }
}

/// Days on a line: what lasted, what happened once, and where today is.
struct TimeStrip: Sendable, Hashable {
  let days: ClosedRange<CivilDate>
  var spans: [Span]
  var today: CivilDate?

  struct Span: Sendable, Hashable {
    let days: ClosedRange<CivilDate>
    let style: Style
    /// A broken line: suspended, planned or not certain.
    var isBroken = false
  }
}
