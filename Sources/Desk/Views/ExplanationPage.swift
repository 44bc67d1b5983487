import Fishery
import Registry
import Terminal

/// Why a verdict is what it is, down to the file, row and column.
extension PageView {
  func explanation(_ told: Explanation, level: Int) -> [Pane] {
    let head = [
      Row([
        .text(told.verdict.words.uppercased(), told.verdict.style.with(.bold)), .gap(2),
        .text(told.rule, .bold), .gap(2), .rest(told.title),
      ]),
      Row([
        .text("severity \(told.rank.letter) \(told.rank.word)", told.rank.style), .gap(3),
        .text("force \(told.force)", .dim), .gap(3), .text(told.verified, .dim),
      ]),
    ]
    var rows = head + [Row.blank] + text(told.headline, style: .bold, id: "headline")
    if let words = told.notEnforceable { rows += text(words, style: .unknown, id: "enforceable") }
    if level > 1 { rows += told.parts.enumerated().flatMap(part) }
    if let until = told.until {
      rows +=
        [.blank]
        + text("This can change on \(until) with the same facts.", style: .dim, id: "until")
    }
    let deeper =
      level < DeskState.deepest
      ? "e goes deeper (level \(level) of \(DeskState.deepest))"
      : "this is the whole of it; e goes back to the headline"
    return [Pane(id: "told", title: "Why", note: deeper, rows: rows)]
  }

  private func part(_ index: Int, _ part: Explanation.Part) -> [Row] {
    let label = 13
    let indent = label + part.depth * 2
    let wide = setting.width >= 90 && !part.source.isEmpty
    let source = wide ? min(46, setting.width * 2 / 5) : 0
    let lines = CleanText.wrapped(
      part.text, to: max(10, setting.width - indent - source - 1), glyphs: setting.glyphs)
    let evidence = part.origin.map { origin in
      Evidenced(
        words: part.text, key: part.column ?? "",
        origins: [
          .init(
            value: part.text, effective: nil, sheet: nil, column: part.column ?? "", origin: origin)
        ])
    }
    var rows = lines.enumerated().map { line, words in
      var pieces: [Piece] = [
        .field(line == 0 ? part.label : "", label, .dim), .gap(part.depth * 2), .rest(words),
      ]
      if wide, line == 0 { pieces += [.gap(1), .field(part.source, source, .dim)] }
      return Row(pieces, id: "\(index).\(line)", evidence: evidence)
    }
    if !wide, !part.source.isEmpty {
      rows += CleanText.wrapped(
        part.source, to: max(10, setting.width - indent - 2), glyphs: setting.glyphs
      ).map { Row([.gap(indent + 2), .text($0, .dim)]) }
    }
    return rows
  }
}
