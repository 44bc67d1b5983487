internal import Fishery
internal import SQLite

extension Registry {
  /// Where cells came from; a cell of a row that is gone is left out.
  ///
  /// A row of a dossier is the newest that speaks of its thing. Where it leaves a cell blank, the
  /// value came from an older row of the same thing, and that one is named.
  public func origins(
    of cells: Set<CellPlace>, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CellPlace: Origin] {
    try read(cancellation) { base throws(SQLiteError) in try base.origins(of: cells) }
  }
}

extension Connection {
  fileprivate func origins(
    of cells: Set<CellPlace>
  ) throws(SQLiteError) -> [CellPlace: Origin] {
    var speakers: [CellPlace: RowID] = [:]
    for (place, cells) in Dictionary(grouping: cells, by: { $0.row.table?.place }) {
      guard let place else { continue }
      try speakers.merge(self.speakers(of: cells, in: SheetTable.all[place])) { first, _ in first }
    }
    let provenance = try provenance(of: speakers.values)
    let headers = try headers(of: provenance.values.compactMap(\.importNumber))
    return speakers.compactMapValues { provenance[$0] }.reduce(into: [:]) { found, speaker in
      let (cell, provenance) = speaker
      found[cell] = Origin(provenance, column: cell.column, headers)
    }
  }

  /// The row that says what holds in each cell, among all that were said of the same thing.
  private func speakers(
    of cells: [CellPlace], in table: SheetTable
  ) throws(SQLiteError) -> [CellPlace: RowID] {
    var found: [CellPlace: RowID] = [:]
    for (party, subjects) in try subjects(of: cells.map(\.row.row), in: table) {
      let held = try holdings(table, of: party, Set(subjects.values).sorted())
      let things = Dictionary(
        held.flatMap { holding in holding.said.map { ($0.row, holding) } }
      ) { first, _ in first }
      for cell in cells where subjects[cell.row.row] != nil {
        found[cell] = things[cell.row.row]?.speaker(of: cell, in: table) ?? cell.row
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

  /// By import, the header of each column that was mapped.
  func headers(of imports: [Int]) throws(SQLiteError) -> [Int: [String: String]] {
    var found: [Int: [String: String]] = [:]
    for block in Set(imports).map(Int64.init).sorted().blocks {
      try rows(
        """
        SELECT i.import, h.key, h.value FROM import i, json_each(i.headers) h
        WHERE i.import IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { found[$0.int(0), default: [:]][$0.text(1)] = $0.text(2) }
    }
    return found
  }
}

extension Holding {
  /// The row behind a cell: of those no newer than the row asked for, the newest that says anything.
  fileprivate func speaker(of cell: CellPlace, in table: SheetTable) -> RowID? {
    guard let place = cell.column.flatMap({ table.place($0) }) else { return nil }
    let known = said.drop { $0.row != cell.row.row }
    return known.first { $0.cells[place] != .blank }.map { saying in
      saying.amended[place].map { RowID(amendment: $0) } ?? RowID(saying.row, in: table)
    }
  }
}

extension Origin {
  init(_ provenance: Provenance, column: String?, _ headers: [Int: [String: String]]) {
    let header = provenance.importNumber.flatMap { number in
      column.flatMap { headers[number]?[$0] }
    }
    self.init(provenance: provenance, column: column, header: header)
  }
}
