import Fishery
import Registry
import Report
import Terminal

/// Facts, cells and sources as lines of a pane.
extension PageView {
  /// Known facts one a line, then those nobody supplied in one paragraph.
  func rows(of facts: [CardFact], in sheet: Sheet, id: String) -> [Row] {
    let known = facts.filter { $0.cell != .blank }
    let blank = facts.filter { $0.cell == .blank }.map(\.key.spaced)
    var rows = known.map { row(of: $0, in: sheet, id: id) }
    if !blank.isEmpty {
      let words = "not supplied: \(blank.joined(separator: ", "))"
      let cells = facts.filter { $0.cell == .blank }.map {
        Amendable.Place(key: $0.key, cell: $0.cell, row: $0.row)
      }
      rows += text(words, style: .dim, id: "\(id).blank").map { row in
        var row = row
        row.amendable = Amendable(title: "What is not supplied", sheet: sheet, cells: cells)
        return row
      }
    }
    return rows
  }

  func row(of fact: CardFact, in sheet: Sheet, id: String) -> Row {
    let (value, style) = fact.cell.shown
    // Where sources disagree nobody says what holds.
    let holds =
      fact.origin.isUnknown
      ? [] : [Evidenced.Source(fact.cell, fact.key, sheet, fact.effective, fact.origin)]
    let origins =
      holds + fact.others.map { .init($0.cell, fact.key, sheet, $0.effective, $0.origin) }
      + fact.corrected.map {
        .init($0.cell, fact.key, sheet, $0.effective, $0.origin, isCorrected: true)
      }
    let evidence = Evidenced(
      words: "\(fact.key.spaced) \(value)", key: fact.key, origins: origins)
    let others = fact.others.map { masked($0.cell.shown.text, of: fact.key, in: sheet) }
    var row = labelled(
      fact.key.spaced,
      masked(value, of: fact.key, in: sheet)
        + (others.isEmpty
          ? ""
          : holds.isEmpty
            ? ": \(others.joined(separator: ", "))"
            : " (also claimed otherwise)"),
      style,
      source: fact.origin.words, id: "\(id).\(fact.key)", evidence: evidence)
    row.amendable = Amendable(fact, in: sheet)
    return row
  }

  /// What is said, unless it is personal and people are not named here.
  func masked(_ text: String, of key: String, in sheet: Sheet) -> String {
    guard setting.masking.hidesFacts, let column = sheet[key] else { return text }
    return column.written(text, .masked, of: nil)
  }

  /// A label, what is said of it, and where that stands when there is room to say so.
  func labelled(
    _ label: String, _ value: String, _ style: Style = .plain, source: String = "", id: String,
    target: Target? = nil, evidence: Evidenced? = nil
  ) -> Row {
    let wide = setting.width >= 48 && !source.isEmpty
    // The longest labels are whole where a pane is wider than most screens.
    let columns = min(max(18, setting.width / 7), 32, setting.width / 3)
    var pieces: [Piece] = [.field(label, columns, .dim), .gap(1)]
    pieces.append(.rest(value, style))
    if wide {
      pieces += [.gap(1), .field(source, min(24, setting.width / 3), .dim, .right)]
    }
    return Row(pieces, id: id, target: target, evidence: evidence)
  }

  /// A paragraph, a line at a time.
  func text(
    _ text: String, style: Style = .plain, indent: Int = 0, id: String, target: Target? = nil
  ) -> [Row] {
    let lines = CleanText.wrapped(
      text, to: max(8, setting.width - indent), glyphs: setting.glyphs)
    return lines.enumerated().map { index, line in
      Row([.gap(indent), .text(line, style)], id: "\(id).\(index)", target: target)
    }
  }

  /// What comes of a row when one asks where it is from.
  func evidence(of row: CardRow, _ key: String, words: String) -> Evidenced {
    Evidenced(
      words: words, key: key,
      origins: [Evidenced.Source(row[key], key, row.sheet, nil, row.origin)])
  }
}

extension Evidenced.Source {
  init(
    _ cell: Fishery.Cell, _ key: String, _ sheet: Sheet, _ effective: CivilDate?,
    _ origin: Provenance, isCorrected: Bool = false
  ) {
    self.init(
      value: cell.shown.text, effective: effective, sheet: sheet.title, column: key,
      origin: origin, isCorrected: isCorrected,
      isPersonal: sheet[key]?.isPersonal ?? false)
  }
}

extension Fishery.Cell {
  /// What a card shows, and how: a value, that there is none, or why nobody knows.
  var shown: (text: String, style: Style) {
    switch self {
    case .known(let text): (text, .plain)
    case .confirmedAbsent: ("none (somebody looked)", .bold)
    case .notCollected(let gap): (gap.word.spaced, .unknown)
    }
  }
}

extension Provenance {
  /// `crew.csv row 12`, or who said it.
  var words: String {
    switch (file, row, person) {
    case (let file?, let row?, _): "\(file) \(row)"
    case (let file?, nil, _): file
    case (nil, _, let person?): person
    case (nil, _, nil): ""
    }
  }
}
