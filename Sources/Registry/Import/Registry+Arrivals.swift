internal import Fishery
internal import SQLite

extension Registry {
  /// What the rows of an import brought when it came in, as far as they still stand.
  public func arrivals(
    of number: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Arrivals {
    try read(cancellation) { base throws(SQLiteError) in
      guard
        let file = try base.imports(where: "import = \(number)").first,
        let sheet = Sheet.named(file.sheet), file.undone == nil
      else { return .none }
      return try base.arrivals(of: file, in: SheetTable.of(sheet))
    }
  }
}

extension Connection {
  fileprivate func arrivals(
    of file: ImportRecord, in table: SheetTable
  ) throws(SQLiteError) -> Arrivals {
    let number = Int64(file.id)
    let trails = try Trails(of: table, before: number, hash: file.hash, self)
    var lookup = try ArrivalLookup(table, self)
    var tally = ArrivalTally()
    let first =
      try integer(
        """
        SELECT min(r.row)
        FROM vouch v JOIN \(table.name) r ON r.row BETWEEN v.first AND v.last
        WHERE v.import = \(number) AND r.import = \(number)
        """) ?? .max
    let rows = try statement(
      """
      SELECT r.row, v.number + r.row - v.first, r.import, r.effective, \(table.columns)
      FROM vouch v JOIN \(table.name) r ON r.row BETWEEN v.first AND v.last
      WHERE v.import = \(number) ORDER BY 2
      """)
    while try rows.step() {
      let row = rows.row.integer(0)
      var cells: [Cell] = []
      for column in table.columns.indices { cells.append(Cell(rows.row, column + 4)) }
      let claim = RowClaim(
        SheetRow(number: rows.row.int(1), cells: cells, exact: []), in: table,
        day: rows.row.optionalText(3))
      let isHeld = rows.row.integer(2) != number
      let found = try lookup.found(claim, before: row, of: first, isHeld: isHeld)
      let isBack = !isHeld && trails.tookBack(number: claim.row.number)
      tally.add(
        isHeld ? .unchanged : isBack ? .back : found.isSpokenOf ? .changed : .new,
        Set(found.rows.flatMap { trails.files(vouchingFor: $0) }).sorted()
      ) { Arrivals.Row(claim, in: table) }
    }
    var arrivals = tally.arrivals
    for index in arrivals.rows.indices { try name(&arrivals.rows[index]) }
    return arrivals
  }

  /// Puts the records in the place of the anchors that a row names, and finds the placement.
  private func name(_ row: inout Arrivals.Row) throws(SQLiteError) {
    func subject(_ anchor: Int64?) throws(SQLiteError) -> Int64? {
      guard let anchor else { return nil }
      return try integer("SELECT subject FROM anchor WHERE anchor = \(anchor)")
    }
    row.fisher = try subject(row.fisher)
    row.vessel = try subject(row.vessel)
    row.agency = try subject(row.agency)
    guard let fisher = row.fisher else { return }
    row.placement = try integer(
      """
      SELECT placement FROM placement
      WHERE fisher = \(fisher) AND (\(row.vessel) IS NULL OR vessel = \(row.vessel))
      ORDER BY start DESC LIMIT 1
      """)
  }
}
