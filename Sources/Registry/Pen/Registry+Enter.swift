internal import Fishery
internal import SQLite

extension Registry {
  /// Keeps a row that a person entered.
  ///
  /// - Throws: `.noSuchRow` when a record that it is to speak of is not there any more.
  public func enter(_ entry: HandEntry, by signature: Signature) throws -> Entered {
    let named = try read { base throws(SQLiteError) in try base.naming(entry) }
    guard let named else { throw RegistryError.noSuchRow }
    let record = try enter(named, in: entry.sheet, on: entry.day, by: signature)
    let entered = try read { base throws(SQLiteError) in
      try base.entered(record, in: .of(entry.sheet))
    }
    guard let entered else { throw RegistryError.noSuchRow }
    return entered
  }
}

extension Connection {
  /// The cells of an entry with those that name its records; nil when one of them is gone.
  fileprivate func naming(_ entry: HandEntry) throws(SQLiteError) -> [String: Cell]? {
    var cells = entry.cells
    let wanted: [(Party, Int64?)] = [
      (.vessel, entry.vessel), (.agency, entry.agency), (.fisher, entry.fisher),
    ]
    for (party, subject) in wanted {
      guard let subject else { continue }
      guard let reference = try reference(to: subject, party) else { return nil }
      cells.merge(reference) { own, named in own == .blank ? named : own }
    }
    let table = SheetTable.of(entry.sheet)
    let row = Pick(table, table.sheet.columns.map { cells[$0.key] ?? .blank })
    // What the row names must be the records that were meant.
    for (party, subject) in wanted {
      guard let subject, table.parties.contains(party) else { continue }
      guard let keys = IdentityKeys(party, in: row, digest: []),
        try integer("SELECT subject FROM anchor WHERE anchor = \(keys.anchor)") == subject
      else { return nil }
    }
    return cells
  }

  /// The cells by which a row means a record, as some row said them.
  private func reference(
    to subject: Int64, _ party: Party
  ) throws(SQLiteError) -> [String: Cell]? {
    let table = ClaimTable.of(party)
    let claims = try statement(
      """
      SELECT anchor.anchor, rank, \(SQL.columns(table.columns, of: "c"))
      FROM anchor JOIN \(table.name) c USING (anchor)
      WHERE subject = \(subject) ORDER BY rank, c.digest LIMIT 1
      """)
    guard try claims.step() else { return nil }
    let anchor = claims.row.integer(0)
    let rank = claims.row.integer(1)
    var cells: [String: Cell] = [:]
    for (place, key) in party.keys.enumerated() { cells[key] = Cell(claims.row, place + 2) }
    claims.reset()
    // A name alone means one person aboard one vessel.
    if party == .fisher, rank == IdentityKeys.Rank.name.rawValue {
      cells.merge(try vesselNamed(with: anchor)) { own, _ in own }
    }
    return cells
  }

  /// The cells that name the vessel, in a row that names a fisher.
  private func vesselNamed(with fisher: Int64) throws(SQLiteError) -> [String: Cell] {
    for table in SheetTable.all where Set([.fisher, .vessel]).isSubset(of: table.parties) {
      let columns = Party.vessel.keys.compactMap { table.column($0) }
      let rows = try statement(
        "SELECT \(columns) FROM \(table.name) WHERE fisher = \(fisher) ORDER BY digest LIMIT 1")
      guard try rows.step() else { continue }
      var cells: [String: Cell] = [:]
      for (place, key) in Party.vessel.keys.enumerated() { cells[key] = Cell(rows.row, place) }
      return cells
    }
    return [:]
  }

  fileprivate func entered(
    _ record: ImportRecord, in table: SheetTable
  ) throws(SQLiteError) -> Entered? {
    let act = try integer(
      "SELECT entry FROM act WHERE kind = 'enter' AND subject = \(String(record.id))")
    guard let act else { return nil }
    // The same may have been said before, in a row of another import.
    let named = try first(
      """
      SELECT \(table.subjects(of: "r")) FROM vouch v JOIN \(table.name) r ON r.row = v.first
      WHERE v.import = \(record.id) LIMIT 1
      """
    ) { row in [0, 1, 2].map { row.optionalInteger($0) } }
    return Entered(act: Int(act), fisher: named?[0], vessel: named?[1], agency: named?[2])
  }
}
