internal import Fishery
internal import SQLite

extension Registry {
  /// What is said in cells of stored rows, and by whom; a cell of a row that is gone is left out.
  ///
  /// A row of a dossier is the newest that speaks of its thing. Where it leaves a cell blank, the
  /// value came from an older row of the same thing, and that one is named. Where sources disagree,
  /// each of them is, the one that would hold first.
  public func sayings(
    of cells: Set<CellPlace>, for clearance: Clearance = .usual, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CellPlace: [Saying]] {
    try read(cancellation) { base throws(SQLiteError) in
      let speakers = try base.speakers(of: cells)
      let provenance = try base.provenance(
        of: speakers.values.joined().map(\.row), for: clearance)
      let headers = try base.headers(of: provenance.values.compactMap(\.importNumber))
      return speakers.reduce(into: [:]) { found, entry in
        let sayings = entry.value.compactMap { speaker in
          provenance[speaker.row].map {
            Saying(
              cell: speaker.cell, effective: speaker.effective,
              origin: Origin($0, column: entry.key.column, headers))
          }
        }
        if !sayings.isEmpty { found[entry.key] = sayings }
      }
    }
  }

  /// Where cells came from; where sources disagree, from where the value came that would hold.
  public func origins(
    of cells: Set<CellPlace>, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CellPlace: Origin] {
    try sayings(of: cells, cancellation: cancellation).compactMapValues { $0.first?.origin }
  }
}

/// Who says something in a cell, before it is known where that stands.
private struct Speaker: Sendable {
  let row: RowID
  let cell: Cell
  let effective: CivilDate?
}

extension Connection {
  fileprivate func speakers(
    of cells: Set<CellPlace>
  ) throws(SQLiteError) -> [CellPlace: [Speaker]] {
    var speakers: [CellPlace: [Speaker]] = [:]
    for (place, cells) in Dictionary(grouping: cells, by: { $0.row.table?.place }) {
      guard let place else { continue }
      try speakers.merge(self.speakers(of: cells, in: SheetTable.all[place])) { first, _ in first }
    }
    return speakers
  }

  /// The rows that say what stands in each cell, among all that were said of the same thing.
  private func speakers(
    of cells: [CellPlace], in table: SheetTable
  ) throws(SQLiteError) -> [CellPlace: [Speaker]] {
    var found: [CellPlace: [Speaker]] = [:]
    for (party, subjects) in try subjects(of: cells.map(\.row.row), in: table) {
      let held = try holdings(table, of: party, Set(subjects.values).sorted())
      let things = Dictionary(
        held.flatMap { holding in holding.said.map { ($0.row, holding) } }
      ) { first, _ in first }
      for cell in cells where subjects[cell.row.row] != nil {
        let speakers = things[cell.row.row]?.speakers(of: cell, in: table) ?? []
        found[cell] =
          speakers.isEmpty ? [Speaker(row: cell.row, cell: .blank, effective: nil)] : speakers
      }
    }
    return found
  }

  /// For rows of a sheet, the record that each speaks of first, by kind of record.
  private func subjects(
    of rows: [Int64], in table: SheetTable
  ) throws(SQLiteError) -> [Party: [Int64: Int64]] {
    var found: [Party: [Int64: Int64]] = [:]
    for block in rows.blocks {
      try self.rows(
        """
        SELECT r.row, \(table.subjects(of: "r")) FROM \(table.name) r
        WHERE r.row IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { row in
        for party in Party.allCases {
          guard let subject = row.optionalInteger(Int(party.rawValue)) else { continue }
          found[party, default: [:]][row.integer(0)] = subject
          return
        }
      }
    }
    return found
  }
}

extension Holding {
  /// Who is behind a cell: everybody where sources disagree; else, of the rows no newer than the one
  /// asked for, the newest that says anything.
  fileprivate func speakers(of cell: CellPlace, in table: SheetTable) -> [Speaker] {
    guard let place = cell.column.flatMap({ table.place($0) }) else { return [] }
    let speaking =
      cells[place] == .notCollected(.sourcesDisagree)
      ? rivals(place)
      : said.drop { $0.row != cell.row.row }.first { $0.cells[place] != .blank }.map { [$0] } ?? []
    return speaking.map { saying in
      Speaker(
        row: saying.amendment(at: place).map { RowID(amendment: $0) }
          ?? RowID(saying.row, in: table),
        cell: saying.cells[place], effective: saying.day)
    }
  }
}
