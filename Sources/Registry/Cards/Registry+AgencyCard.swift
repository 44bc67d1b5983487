internal import Fishery
internal import SQLite

extension Registry {
  /// All that is known of an agency, with the last placements it made, at most `limit`; nil when
  /// there is no such agency.
  public func agencyCard(
    _ agency: Int64, limit: Int, for clearance: Clearance = .usual,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> AgencyCard? {
    try read(cancellation) { base throws(SQLiteError) in
      try base.agencyCard(agency, limit: limit, for: clearance)
    }
  }
}

extension Connection {
  fileprivate func agencyCard(
    _ agency: Int64, limit: Int, for clearance: Clearance
  ) throws(SQLiteError) -> AgencyCard? {
    let line = try line(
      String(agency), AgencyLine.scope(.name, ListFilter()), AgencyLine.lines)
    guard let line else { return nil }
    let held = try holdings(.of(.agencies), of: .agency, [agency])
    let licences = CardRows(held.filter(\.isLicence), of: .agencies)
    let facts = try agencyFacts(agency, held)
    let origins = try provenance(of: facts.flatMap(\.rows) + licences.rows, for: clearance)
    var filter = ListFilter()
    filter.agency = agency
    let placements = try window(
      PlacementLine.scope(.embarked, filter, on: .max), PlacementLine.lines, .top, limit: limit
    ).lines
    return AgencyCard(
      line: line, facts: facts.flatMap { $0.facts(origins) },
      licences: licences.rows(origins), placements: placements,
      broken: try brokenRules(
        where: """
          d.kind = 1 AND d.subject IN (SELECT placement FROM placement WHERE agency = \(agency))
          """))
  }

  /// What is said of an agency itself: what names it, and what the list of agencies says of it.
  ///
  /// - Parameter held: what the list of agencies says.
  func agencyFacts(_ agency: Int64, _ held: [Holding]) throws(SQLiteError) -> [HeldFacts] {
    let rows = ClaimRows(.agency)
    let table = SheetTable.of(.agencies)
    return [
      try HeldFacts(
        particulars(of: .agency, [agency]), Party.agency.keys,
        place: { Party.agency.places[$0] },
        row: { said throws(SQLiteError) in try rows.row(of: said, self) ?? .none }),
      try HeldFacts(
        held, ["regulation", "capital", "deposit", "agency_currency"],
        place: { table.place($0) }, row: { RowID($0.row, in: table) }),
    ]
  }
}

extension Holding {
  /// Whether it says anything of a licence.
  fileprivate var isLicence: Bool {
    let row = Pick(.of(.agencies), cells)
    return ["licence_type", "licence_number", "licence_from", "licence_to", "suspended_from"]
      .contains { row[$0] != .blank }
  }
}
