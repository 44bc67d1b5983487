public import Fishery
internal import SQLite

extension Registry {
  /// Where rows came from; a row that is gone is left out.
  public func provenance(
    of rows: [RowID], for clearance: Clearance = .usual, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [RowID: Provenance] {
    try read(cancellation) { base throws(SQLiteError) in
      try base.provenance(of: rows, for: clearance)
    }
  }
}

extension Connection {
  func provenance(
    of rows: some Sequence<RowID>, for clearance: Clearance
  ) throws(SQLiteError) -> [RowID: Provenance] {
    var found: [RowID: Provenance] = [:]
    for (place, ids) in Dictionary(grouping: Set(rows), by: { $0.table?.place }) {
      guard let place else { continue }
      let table = SheetTable.all[place]
      for block in ids.map(\.row).sorted().blocks {
        try self.rows(
          """
          SELECT r.row, i.import, i.file, r.number, a.name, i.at, i.source,
            \(clearance.isKept(from: SmallCrew.hides(of: table)))
          FROM \(table.name) r JOIN import i ON i.import = r.import JOIN actor a USING (actor)
          WHERE r.row IN (SELECT value FROM json_each(\(block.json)))
          """
        ) { row in
          let isShielded = row.int(7) != 0
          found[RowID(row.integer(0), in: table)] = Provenance(
            importNumber: row.int(1), file: row.text(2), row: row.int(3), person: row.text(4),
            at: row.integer(5),
            source: isShielded
              ? nil : row.optionalText(6).flatMap { Amendment.Source(rawValue: $0) })
        }
      }
    }
    try found.merge(amendments(among: rows, for: clearance)) { first, _ in first }
    return found
  }

  /// Who said what stands against or beside rows.
  private func amendments(
    among rows: some Sequence<RowID>, for clearance: Clearance
  ) throws(SQLiteError) -> [RowID: Provenance] {
    var found: [RowID: Provenance] = [:]
    for block in rows.compactMap(\.amendment).sorted().blocks {
      try self.rows(
        """
        SELECT m.amendment, a.name, m.at, m.manner, m.day,
          \(clearance.isKept(from: SmallCrew.isOne))
        FROM amendment m JOIN actor a USING (actor)
        WHERE m.amendment IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { row in
        let day = row.optionalText(4).flatMap { CivilDate($0) }
        let manner = Amendment.Manner(word: row.text(3), day: day)
        let isShielded = manner == .otherSource(.saidAboard) && row.int(5) != 0
        found[RowID(amendment: row.integer(0))] = Provenance(
          importNumber: nil, file: nil, row: nil, person: row.text(1), at: row.integer(2),
          manner: isShielded ? nil : manner)
      }
    }
    return found
  }
}

extension Provenance {
  /// A row that came in no file was entered by the person.
  fileprivate init(
    importNumber: Int, file: String, row: Int, person: String, at: Int64,
    source: Amendment.Source?
  ) {
    let isEntered = file.isEmpty
    self.init(
      importNumber: isEntered ? nil : importNumber, file: isEntered ? nil : file,
      row: isEntered ? nil : row, person: person, at: at,
      manner: source.map { .otherSource($0) })
  }
}
