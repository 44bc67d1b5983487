internal import Fishery
internal import SQLite

/// Makes the records of some vessels anew, all but what is counted over their placements.
enum VesselRecord {
  static func refresh(
    _ vessels: [Int64], on day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      "DELETE FROM vessel WHERE vessel IN (SELECT value FROM json_each(\(vessels.json)))")
    let register = SheetTable.of(.vessels)
    var held: [Int64: Pick] = [:]
    for holding in try base.holdings(register, of: .vessel, vessels) {
      held[holding.subject] = Pick(register, holding.cells)
    }
    let places = try Whereabouts.read(vessels, on: day, base)
    let checks = try lastChecks(vessels, upTo: day, base)
    for holding in try base.particulars(of: .vessel, vessels) {
      let row = Pick(.vessel, holding.cells)
      let name = Naming.vessel(row)
      let own = held[holding.subject]
      let place = places[holding.subject]
      let loa = own?.value("length_overall", as: Quantity.self)
      try base.run(
        """
        INSERT INTO vessel(vessel, name, folded, flag, gear, loa, port, departed, checked)
        VALUES (\(holding.subject), \(name), \(Naming.folded(name)), \(row.text("flag") ?? "~"),
          \(own?.text("gear")), \(loa?.thousandths), \(place?.port),
          \(place?.departed?.ordinal), \(checks[holding.subject]?.ordinal))
        """)
    }
  }

  private static func lastChecks(
    _ vessels: [Int64], upTo day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: CivilDate] {
    let table = SheetTable.of(.checks)
    var last: [Int64: CivilDate] = [:]
    for holding in try base.holdings(table, of: .vessel, vessels, upTo: day) {
      let date = Pick(table, holding.cells).value("checked_on", as: PartialDate.self)?.earliest
      if let date, date <= day { last[holding.subject] = max(date, last[holding.subject] ?? date) }
    }
    return last
  }
}
