internal import Fishery
internal import SQLite

/// One amendment as it bears on what was said.
struct Amended: Sendable {
  let number: Int64
  let subject: Int64
  let topic: Topic
  /// Where the cell stands among those of the table.
  let place: Int
  let manner: Manner
  let was: Cell
  let cell: Cell
  let day: String?

  enum Manner { case correction, change, otherSource }

  /// Whether a cell is what was said to be wrong; where sources disagreed, each of them.
  func corrects(_ said: Cell) -> Bool {
    was == .notCollected(.sourcesDisagree) ? said != .blank : said == was
  }
}

extension [Said] {
  /// Lays what people said with their own hands over what was said in rows.
  ///
  /// Corrections first, in their order; then what is said beside joins the sayings of its thing.
  mutating func amend(by amendments: [Amended], within horizon: Horizon?) {
    for amended in amendments {
      let same = indices.filter {
        self[$0].subject == amended.subject && self[$0].topic == amended.topic
      }
      guard let first = same.first else { continue }
      switch amended.manner {
      case .correction:
        for index in same where amended.corrects(self[index].cells[amended.place]) {
          // What a row said; what a hand said of it is told by its own amendment.
          let before =
            self[index].corrected(at: amended.place) ?? self[index].cells[amended.place]
          self[index].cells[amended.place] = amended.cell
          self[index].hands = (self[index].hands ?? [:]).merging([
            amended.place: Said.Hand(amendment: amended.number, corrected: before)
          ]) { $1 }
        }
      case .change, .otherSource:
        if let horizon, !horizon.holds(amended.day, of: amended.subject) { continue }
        append(Said(amended, beside: self[first]))
      }
    }
  }
}

extension Said {
  /// What an amendment says beside the rows of its thing: one cell.
  fileprivate init(_ amended: Amended, beside row: Said) {
    var cells = [Cell](repeating: .blank, count: row.cells.count)
    cells[amended.place] = amended.cell
    self.init(
      subject: row.subject, topic: row.topic, row: row.row, named: row.named,
      effective: amended.day,
      // Before every sheet; and of two that people said for one day the later holds.
      source: -Int(amended.number), order: row.order, cells: Cells(cells),
      hands: [amended.place: Said.Hand(amendment: amended.number)],
      isRival: amended.manner == .otherSource)
  }
}

extension Connection {
  /// What people said of things of a sheet, the things being about some records.
  func amendments(
    _ table: SheetTable, of party: Party, _ subjects: [Int64]
  ) throws(SQLiteError) -> [Amended] {
    try amendments(
      of: party, subjects, sheet: table.sheet, where: "m.thing IS NOT NULL"
    ) { row throws(SQLiteError) in
      var named = Named()
      for party in Party.allCases { named[party] = row.optionalInteger(Int(party.rawValue) + 7) }
      return (table.place(row.text(2)), Topic(row.integer(7), of: named, in: table))
    }
  }

  /// What people said of records themselves.
  func amendments(
    _ table: ClaimTable, _ subjects: [Int64]
  ) throws(SQLiteError) -> [Amended] {
    try amendments(
      of: table.party, subjects, sheet: table.party.home, where: "m.thing IS NULL"
    ) { row throws(SQLiteError) in (table.party.places[row.text(2)], Topic()) }
  }

  private func amendments(
    of party: Party, _ subjects: [Int64], sheet: Sheet, where condition: SQL,
    _ about: (borrowing Row) throws(SQLiteError) -> (Int?, Topic)
  ) throws(SQLiteError) -> [Amended] {
    guard try integer("SELECT 1 FROM amendment LIMIT 1") != nil else { return [] }
    let rows = try statement(
      """
      SELECT m.amendment, a.subject, m.key, m.manner, m.was, m.cell, m.day, m.thing,
        (SELECT subject FROM anchor WHERE anchor = m.fisher),
        (SELECT subject FROM anchor WHERE anchor = m.vessel),
        (SELECT subject FROM anchor WHERE anchor = m.agency)
      FROM json_each(\(subjects.json)) w CROSS JOIN anchor a ON a.subject = w.value
      CROSS JOIN amendment m ON m.\(party.name) = a.anchor
      WHERE m.undone IS NULL AND m.sheet = \(sheet.name) AND \(condition) ORDER BY m.amendment
      """)
    var found: [Amended] = []
    while try rows.step() {
      let (place, topic) = try about(rows.row)
      guard let place else { continue }
      found.append(
        Amended(
          number: rows.row.integer(0), subject: rows.row.integer(1), topic: topic, place: place,
          manner: Amended.Manner(stored: rows.row.text(3)), was: Cell(rows.row, 4),
          cell: Cell(rows.row, 5), day: rows.row.optionalText(6)))
    }
    return found
  }
}

extension Amended.Manner {
  fileprivate init(stored word: String) {
    self =
      switch word {
      case Amendment.Manner.correction.word: .correction
      case "change": .change
      default: .otherSource
      }
  }
}
