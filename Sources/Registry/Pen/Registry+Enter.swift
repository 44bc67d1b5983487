internal import Fishery
internal import SQLite

extension Registry {
  /// Keeps a row that a person entered, about the records that it is said to be about: where it
  /// names one of them by what nobody knew before, such as a new passport, both are one from now.
  ///
  /// - Throws: `.noSuchRow` when a record that it is to speak of is not there any more,
  ///   `.namesAnother` when the row names another record that is there. Who is written down aboard by
  ///   a name alone that somebody aboard has already is another person, until the two are linked.
  public func enter(_ entry: HandEntry, by signature: Signature) throws -> Entered {
    let naming = try read { base throws(SQLiteError) in try base.naming(entry) }
    let (cells, isNamesake) =
      switch naming {
      case .cells(let cells, let isNamesake): (cells, isNamesake)
      case .isGone: throw RegistryError.noSuchRow
      case .another: throw RegistryError.namesAnother
      }
    let record = try atOnce { base in try base.enter(entry, naming: cells, by: signature) }
    let entered = try read { base throws(SQLiteError) in
      try base.entered(record, in: .of(entry.sheet), isNamesake: isNamesake)
    }
    guard let entered else { throw RegistryError.noSuchRow }
    return entered
  }
}

extension HandEntry {
  fileprivate var named: Named { Named(fisher: fisher, vessel: vessel, agency: agency) }
}

/// How an entry names the records that it is about.
private enum EntryNaming {
  case cells([String: Cell], isNamesake: Bool)
  /// One of them is not there any more.
  case isGone
  /// It names another record than the one that was meant.
  case another
}

extension Connection {
  /// Keeps the row of an entry and those beside it, as one act.
  ///
  /// - Parameter cells: those of the entry, with those that name its records.
  fileprivate func enter(
    _ entry: HandEntry, naming cells: [String: Cell], by signature: Signature
  ) throws -> ImportRecord {
    let record = try keep(cells, in: entry.sheet, of: entry, by: signature)
    let act = try actEntry(of: Int64(record.id))
    for row in entry.beside {
      let parties = SheetTable.of(row.sheet).parties
      let naming = Set(parties.flatMap(\.keys))
      let named = cells.filter { naming.contains($0.key) }
      _ = try keep(
        row.cells.merging(named) { _, naming in naming }, in: row.sheet, of: entry, along: Int(act),
        by: signature)
    }
    return record
  }

  private func keep(
    _ cells: [String: Cell], in sheet: Sheet, of entry: HandEntry, along main: Int? = nil,
    by signature: Signature
  ) throws -> ImportRecord {
    let file = ImportFile(
      sheet: sheet, name: "", hash: FileHash(of: []), day: entry.day, source: entry.source)
    return try store(file, about: entry.named, by: signature, along: main) {
      keep throws(RegistryError) in
      try keep(
        SheetRow(number: 1, cells: sheet.columns.map { cells[$0.key] ?? .blank }, exact: []))
      return 0
    }
  }

  /// The cells of an entry with those that name its records.
  fileprivate func naming(_ entry: HandEntry) throws(SQLiteError) -> EntryNaming {
    var cells = entry.cells
    let named = entry.named
    for party in [Party.vessel, .agency, .fisher] {
      guard let subject = named[party] else { continue }
      guard let reference = try reference(to: subject, party) else { return .isGone }
      cells.merge(reference) { own, named in own == .blank ? named : own }
    }
    let table = SheetTable.of(entry.sheet)
    let row = Pick(table, table.sheet.columns.map { cells[$0.key] ?? .blank })
    for party in table.parties {
      guard let subject = named[party], let keys = IdentityKeys(party, in: row, digest: []),
        let other = try integer("SELECT subject FROM anchor WHERE anchor = \(keys.anchor)")
      else { continue }
      if other != subject { return .another }
    }
    guard entry.sheet == .crew, named.fisher == nil, try isCalledLikeAnother(row) else {
      return .cells(cells, isNamesake: false)
    }
    cells["person_source"] = .known("namesake")
    cells["person_number"] = .known(
      String(UInt32.random(in: 0x10_0000...0xff_ffff), radix: 16))
    return .cells(cells, isNamesake: true)
  }

  /// Whether a line of a crew list names somebody by no more than the name that a person aboard the
  /// vessel has.
  private func isCalledLikeAnother(_ row: Pick) throws(SQLiteError) -> Bool {
    guard let keys = IdentityKeys(.fisher, in: row, digest: []), keys.rank == .name else {
      return false
    }
    return try integer("SELECT 1 FROM anchor WHERE anchor = \(keys.anchor)") != nil
  }

  /// Says of the records that a row names by something new that they are those it is about.
  func join(
    _ record: ImportRecord, in table: SheetTable, to named: Named
  ) throws(SQLiteError) -> Upkeep.Touched {
    var touched = Upkeep.Touched(anchors: [])
    let entry = try logHead().entries
    for party in table.parties {
      guard let subject = named[party] else { continue }
      let anchor = try integer(
        """
        SELECT \(party.name) FROM vouch v JOIN \(table.name) r ON r.row = v.first
        WHERE v.import = \(record.id) LIMIT 1
        """)
      guard let anchor, try self.subject(of: anchor) != subject else { continue }
      let (one, other) = (min(anchor, subject), max(anchor, subject))
      try run(
        """
        INSERT OR REPLACE INTO link(one, other, party, state, entry)
        VALUES (\(one), \(other), \(party.rawValue), 'accepted', \(entry))
        """)
      let ends = try linkedAnchors(one, other)
      touched.anchors.formUnion(ends.anchors)
      touched.linked.formUnion(ends.linked)
    }
    return touched
  }

  /// The fewest cells by which a row means a record, as some row said them: a row that is entered
  /// points at whom it is about, and claims nothing else of them.
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
    let naming = IdentityKeys.columns(naming: party, by: IdentityKeys.Rank(rawValue: rank))
    for (place, key) in party.keys.enumerated() where naming.contains(key) {
      cells[key] = Cell(claims.row, place + 2)
    }
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
    _ record: ImportRecord, in table: SheetTable, isNamesake: Bool
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
    var placement: Int64?
    if let fisher = named?[0], let vessel = named?[1] {
      placement = try integer(
        """
        SELECT placement FROM placement WHERE fisher = \(fisher) AND vessel = \(vessel)
        ORDER BY start DESC LIMIT 1
        """)
    }
    return Entered(
      act: Int(act), fisher: named?[0], vessel: named?[1], agency: named?[2],
      placement: placement, isNew: record.new + record.changed > 0, isNamesake: isNamesake)
  }
}
