import Fishery

/// Turns what was counted into proposals.
struct ProposalWriter {
  let mapping: Mapping
  let decided: Decisions
  let decisions: Decisions
  let recommended: Recommendation
  let widths: [String: Int]

  /// The proposals of all columns, in the order of the sheet, most cells first within each.
  func proposals(_ tallies: [(column: String, tally: ColumnTally)]) -> [Proposal] {
    tallies.flatMap { key, tally in
      guard let column = mapping.sheet[key] else { return [Proposal]() }
      return Quirk.allCases.compactMap { proposal(column, $0, tally) }
        .enumerated().sorted { ($1.element.cells, $0.offset) < ($0.element.cells, $1.offset) }
        .map(\.element)
    }
  }

  private func proposal(
    _ column: Sheet.Column, _ quirk: Quirk, _ tally: ColumnTally
  ) -> Proposal? {
    let cells = quirk == .lostZeros ? tally.lostZeros?.short ?? 0 : tally[quirk]
    guard cells > 0 else { return nil }
    let choice = ColumnChoices(decisions, for: column)[quirk]
    let header: String? =
      if case .header(let name) = mapping.sources[column.key] { name } else { nil }
    return Proposal(
      column: column.key, header: header, quirk: quirk, cells: cells,
      examples: tally.examples(of: quirk).map { example(column, $0, quirk) }, choice: choice,
      isDecided: decided[column.key, quirk] != nil,
      confidence: recommended.confidence(column.key, quirk),
      grounds: recommended.grounds(column.key, quirk))
  }

  private func example(
    _ column: Sheet.Column, _ seen: ColumnTally.Example, _ quirk: Quirk
  ) -> Proposal.Example {
    let text = seen.text
    if quirk == .repeatedName, decisions[column.key, quirk] != .keep {
      return Proposal.Example(text: text, reading: "\(Cell.blank.shown)")
    }
    var reader = CellReader(column, choices: ColumnChoices(decisions, for: column))
    reader.fullWidth = widths[column.key]
    reader.minorDigits = seen.minorDigits
    let reading = reader.read(text)
    let shown = reading.complaint.map { "refused: \($0)" } ?? reading.cell.shown
    return Proposal.Example(text: text, reading: shown)
  }
}

extension Cell {
  /// What a cell holds, in words.
  fileprivate var shown: String {
    switch self {
    case .known(let text): text
    case .confirmedAbsent: "confirmed: there is none"
    case .notCollected(let gap): gap.word.split(separator: "_").joined(separator: " ")
    }
  }
}
