internal import Fishery
internal import SQLite

/// Makes the records of some agencies anew.
enum AgencyRecord {
  /// - Parameter said: what is said of the agencies themselves.
  static func refresh(
    _ agencies: [Int64], _ said: [Holding], _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      "DELETE FROM agency WHERE agency IN (SELECT value FROM json_each(\(agencies.json)))")
    var licences: [Int64: Pick] = [:]
    for holding in try base.holdings(.of(.agencies), of: .agency, agencies) {
      let licence = Pick(.of(.agencies), holding.cells)
      let last = licences[holding.subject]?.text("licence_from") ?? ""
      if (licence.text("licence_from") ?? "") >= last { licences[holding.subject] = licence }
    }
    for holding in said {
      let row = Pick(.agency, holding.cells)
      let name = Naming.agency(row)
      let licence = licences[holding.subject]
      try base.run(
        """
        INSERT INTO agency(agency, name, folded, country, licence, licence_from, licence_to)
        VALUES (\(holding.subject), \(name), \(Naming.folded(name)),
          \(row.text("agency_country")), \(licence?.text("licence_type")),
          \(licence?.text("licence_from")), \(licence?.text("licence_to")))
        """)
    }
  }
}
