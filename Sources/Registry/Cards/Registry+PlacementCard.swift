public import Fishery
internal import SQLite

extension Registry {
  /// All that is known of a placement; nil when there is no such placement.
  public func placementCard(
    _ placement: Int64, on day: CivilDate, for clearance: Clearance = .usual,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> PlacementCard? {
    try read(cancellation) { base throws(SQLiteError) in
      try base.placementCard(placement, on: day, for: clearance)
    }
  }
}

extension Connection {
  fileprivate func placementCard(
    _ placement: Int64, on day: CivilDate, for clearance: Clearance
  ) throws(SQLiteError) -> PlacementCard? {
    let line = try placementLine(placement, on: day)
    guard let line else { return nil }
    let held = try FisherHoldings(of: [line.fisher], in: [.fishers] + Self.shown, self)
    let stay = held.stay(placement, of: line.fisher)
    let person = try fisherFacts(line.fisher, Array(held.all(.of(.fishers))[line.fisher]))
    let facts = try placementFacts(stay)
    var rows = CardRows.none
    if let stay {
      for sheet in Self.shown {
        rows = rows + CardRows(Array(held.holdings(.of(sheet), of: stay)), of: sheet)
      }
    }
    let origins = try provenance(
      of: person.flatMap(\.rows) + facts.rows + rows.rows, for: clearance)
    return PlacementCard(
      line: line, fisher: person.flatMap { $0.facts(origins) }, facts: facts.facts(origins),
      rows: rows.rows(origins), findings: try findings(of: placement),
      others: try others(than: line), goneFromList: try goneFromList(placement))
  }

  private static var shown: [Sheet] {
    [.agreements, .documents, .charges, .pay, .rest, .signs, .crew, .muster, .recruitment]
  }

  /// What is said of a stay aboard itself.
  func placementFacts(_ stay: FisherHoldings.Stay?) throws(SQLiteError) -> HeldFacts {
    let table = SheetTable.of(.placements)
    return try HeldFacts(
      stay?.span.rows ?? [], Self.placementKeys, place: { table.place($0) },
      row: { RowID($0.row, in: table) })
  }

  /// What the placements sheet says beside whom and which vessel it means.
  private static var placementKeys: [String] {
    let naming = Set(Party.fisher.keys + Party.vessel.keys)
    return Sheet.placements.columns.map(\.key).filter { !naming.contains($0) }
  }

  /// Particulars of the person: those that say who it is, then the others.
  ///
  /// - Parameter held: what the list of fishers says.
  func fisherFacts(
    _ fisher: Int64, _ held: [Holding]
  ) throws(SQLiteError) -> [HeldFacts] {
    let rows = ClaimRows(.fisher)
    let table = SheetTable.of(.fishers)
    // A person has several documents and numbers, and none of them contradicts another.
    let several: Set = [
      "document_type", "document_number", "document_issuer", "person_source", "person_number",
    ]
    return [
      try HeldFacts(
        particulars(of: .fisher, [fisher]), Party.fisher.keys, single: several,
        place: { Party.fisher.places[$0] },
        row: { said throws(SQLiteError) in try rows.row(of: said, self) ?? .none }),
      try HeldFacts(
        held, Sheet.fishers.columns.map(\.key).filter { Party.fisher.places[$0] == nil },
        place: { table.place($0) }, row: { RowID($0.row, in: table) }),
    ]
  }

  private func placementLine(
    _ placement: Int64, on day: CivilDate
  ) throws(SQLiteError) -> PlacementLine? {
    try line(
      String(placement), PlacementLine.scope(.name, ListFilter(), on: day), PlacementLine.lines)
  }

  private func findings(of placement: Int64) throws(SQLiteError) -> [FindingLine] {
    var filter = ListFilter()
    filter.placement = placement
    return try window(
      FindingLine.scope(.worst, filter), FindingLine.lines, .top, limit: 1_000
    ).lines
  }

  private func others(than line: PlacementLine) throws(SQLiteError) -> [PlacementLine] {
    let ids = try all(
      """
      SELECT placement FROM placement
      WHERE fisher = \(line.fisher) AND placement <> \(line.id) ORDER BY start
      """
    ) { $0.integer(0) }
    var lines: [PlacementLine] = []
    for id in ids {
      if let other = try placementLine(id, on: .max) { lines.append(other) }
    }
    return lines
  }

  private func goneFromList(_ placement: Int64) throws(SQLiteError) -> GoneFromList? {
    try first(
      """
      SELECT last_on, first_missing FROM placement
      WHERE placement = \(placement) AND last_on IS NOT NULL
      """
    ) { GoneFromList($0, at: 0) }
  }
}
