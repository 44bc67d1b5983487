public import Fishery
internal import SQLite

extension Registry {
  /// All that is known of a vessel, with who is aboard on a day; nil when there is no such vessel.
  public func vesselCard(
    _ vessel: Int64, on day: CivilDate, for clearance: Clearance = .usual,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> VesselCard? {
    try read(cancellation) { base throws(SQLiteError) in
      try base.vesselCard(vessel, on: day, for: clearance)
    }
  }
}

extension Connection {
  fileprivate func vesselCard(
    _ vessel: Int64, on day: CivilDate, for clearance: Clearance
  ) throws(SQLiteError) -> VesselCard? {
    let line = try line(
      String(vessel), VesselLine.scope(.name, ListFilter()), VesselLine.lines(on: day))
    guard let line else { return nil }
    let register = try holdings(.of(.vessels), of: .vessel, [vessel])
    let named = try particulars(of: .vessel, [vessel])
    let claimRows = ClaimRows(.vessel)
    let facts = try vesselFacts(named, register, claimRows)
    let identities = try VesselIdentities(
      of: vessel, named: named, register: register, rows: claimRows, self)
    let rows = try vesselRows(vessel)
    let origins = try provenance(
      of: facts.flatMap(\.rows) + identities.rows + rows.rows, for: clearance)
    let findings = try findings(of: vessel)
    return VesselCard(
      line: line, facts: facts.flatMap { $0.facts(origins) },
      identities: identities.claims(origins), rows: rows.rows(origins),
      crew: try crew(of: vessel, findings, on: day), findings: findings)
  }

  /// What is said of a vessel itself: what names it, and what the registers of vessels say of it.
  ///
  /// - Parameters:
  ///   - named: what is said of it by whoever names it.
  ///   - register: what the registers say.
  ///   - rows: the rows behind the former.
  func vesselFacts(
    _ named: [Holding], _ register: [Holding], _ rows: ClaimRows
  ) throws(SQLiteError) -> [HeldFacts] {
    let table = SheetTable.of(.vessels)
    return [
      try HeldFacts(
        named, Party.vessel.keys, before: .vessels, place: { Party.vessel.places[$0] },
        row: { said throws(SQLiteError) in try rows.row(of: said, self) ?? .none }),
      try HeldFacts(
        register, table.sheet.columns.map(\.key).filter { Party.vessel.places[$0] == nil },
        place: { table.place($0) }, row: { RowID($0.row, in: table) }),
    ]
  }

  /// The vessel's own documents, its voyages and checks, where it was last, and what was seen aboard.
  private func vesselRows(_ vessel: Int64) throws(SQLiteError) -> CardRows {
    var rows = CardRows.none
    for sheet in [
      Sheet.documents, .voyages, .positions, .checks, .observations, .conditions, .rooms,
    ] {
      let held = try holdings(.of(sheet), of: .vessel, [vessel]).filter { $0.named.fisher == nil }
      rows = rows + CardRows(held, of: sheet, limit: 100)
    }
    return rows
  }

  private func findings(of vessel: Int64) throws(SQLiteError) -> [FindingLine] {
    var filter = ListFilter()
    filter.vessel = vessel
    return try window(
      FindingLine.scope(.worst, filter), FindingLine.lines, .top, limit: 10_000
    ).lines
  }

  private func crew(
    of vessel: Int64, _ findings: [FindingLine], on day: CivilDate
  ) throws(SQLiteError) -> [VesselCard.CrewMember] {
    var filter = ListFilter()
    filter.vessel = vessel
    filter.aboardOnly = true
    let aboard = try window(
      PlacementLine.scope(.worst, filter, on: day), PlacementLine.lines, .top, limit: 10_000
    ).lines
    let gone = try goneFromLists(vessel: vessel)
    let theirs = Dictionary(grouping: findings) { $0.placement ?? 0 }
    return aboard.map { line in
      VesselCard.CrewMember(
        placement: line, findings: theirs[line.id] ?? [], goneFromList: gone[line.id])
    }
  }

  /// By placement, who is on one list and missing from the next.
  private func goneFromLists(
    vessel: Int64
  ) throws(SQLiteError) -> [Int64: GoneFromList] {
    var gone: [Int64: GoneFromList] = [:]
    try rows(
      """
      SELECT placement, last_on, first_missing FROM placement
      WHERE vessel = \(vessel) AND last_on IS NOT NULL
      """
    ) { gone[$0.integer(0)] = GoneFromList($0, at: 1) }
    return gone
  }
}

extension GoneFromList {
  /// Reads both days from a row.
  init(_ row: borrowing Row, at column: Int) {
    self.init(
      lastOn: CivilDate(kept: row.integer(column)),
      firstMissing: CivilDate(kept: row.integer(column + 1)))
  }
}
