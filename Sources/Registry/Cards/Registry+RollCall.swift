public import Fishery
internal import SQLite

extension Registry {
  /// The roll call of a vessel on a day; nil when there is no such vessel.
  public func rollCall(
    of vessel: Int64, on day: CivilDate, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> RollCallSheet? {
    guard let card = try vesselCard(vessel, on: day, cancellation: cancellation) else { return nil }
    let answers = try read(cancellation) { base throws(SQLiteError) in
      try base.answers(aboard: vessel, on: day)
    }
    var lines = card.crew.map { member in
      let answer = answers[member.placement.fisher]
      return RollCallSheet.Line(
        id: member.placement.fisher, name: member.placement.fisherName,
        nationality: member.placement.nationality?.code ?? "", answer: answer?.result,
        row: answer?.row)
    }
    let known = Set(lines.map(\.id))
    for (fisher, answer) in answers where !known.contains(fisher) {
      lines.append(
        RollCallSheet.Line(
          id: fisher, name: answer.name, nationality: answer.nationality, answer: answer.result,
          row: answer.row))
    }
    var seen: Set<Int64> = []
    return RollCallSheet(
      vessel: card.line, day: day,
      lines: lines.filter { seen.insert($0.id).inserted }.sorted {
        (FoldedText($0.name).text, $0.id) < (FoldedText($1.name).text, $1.id)
      }, seen: card.rows.filter { $0.sheet == .observations })
  }
}

extension Connection {
  fileprivate struct Answered: Sendable {
    let result: RollCallSheet.Answer?
    let row: RowID
    let name: String
    let nationality: String
  }

  /// Who answered at the roll call of a day, by fisher.
  fileprivate func answers(
    aboard vessel: Int64, on day: CivilDate
  ) throws(SQLiteError) -> [Int64: Answered] {
    let table = SheetTable.of(.muster)
    var found: [Int64: Answered] = [:]
    for holding in try holdings(table, of: .vessel, [vessel]) {
      let row = Pick(table, holding.cells)
      guard row.text("mustered_on") == day.description, let fisher = holding.named.fisher else {
        continue
      }
      let called = try first("SELECT name, nationality FROM fisher WHERE fisher = \(fisher)") {
        ($0.text(0), $0.text(1))
      }
      found[fisher] = Answered(
        result: row.text("result").flatMap { RollCallSheet.Answer(rawValue: $0) },
        row: RowID(holding.row, in: table), name: called?.0 ?? "", nationality: called?.1 ?? "")
    }
    return found
  }
}
