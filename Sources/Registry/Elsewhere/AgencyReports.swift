internal import Fishery
internal import SQLite

/// Of how many whom an agency placed a sign of forced labour was reported, and when.
enum AgencyReports {
  /// Makes the newest days of reports about some agencies anew.
  ///
  /// - Returns: the agencies of which they are others than before.
  static func refresh(
    _ agencies: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let before = try days(of: agencies, base)
    var now: [Int64: [Int64]] = [:]
    try base.rows(
      """
      SELECT DISTINCT p.agency, f.fisher, f.reported
      FROM fisher f CROSS JOIN placement p ON p.fisher = f.fisher
      WHERE f.reported IS NOT NULL
        AND p.agency IN (SELECT value FROM json_each(\(agencies.json)))
      """
    ) { row in now[row.integer(0), default: []].append(row.integer(2)) }
    var changed: Set<Int64> = []
    for agency in agencies {
      let newest = now[agency].map { Array($0.sorted(by: >).prefix(Few<CivilDate>.most)) }
      guard newest?.json != before[agency] else { continue }
      changed.insert(agency)
      if let newest {
        try base.run("INSERT OR REPLACE INTO agency_report VALUES (\(agency), \(newest.json))")
      } else {
        try base.run("DELETE FROM agency_report WHERE agency = \(agency)")
      }
    }
    return changed
  }

  /// The newest days of reports, as JSON, of those agencies about which there are any.
  private static func days(
    of agencies: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: String] {
    var days: [Int64: String] = [:]
    try base.rows(
      """
      SELECT agency, days FROM agency_report
      WHERE agency IN (SELECT value FROM json_each(\(agencies.json)))
      """
    ) { days[$0.integer(0)] = $0.text(1) }
    return days
  }

  /// What a dossier says of reports about each of some agencies.
  static func known(
    of agencies: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Known<Few<CivilDate>>] {
    var known: [Int64: Known<Few<CivilDate>>] = [:]
    for agency in agencies { known[agency] = .confirmedAbsent }
    for (agency, text) in try days(of: agencies, base) {
      let ordinals = text.split { !$0.isNumber }.compactMap { Int32($0) }
      if let days = Few(ordinals.map { CivilDate(ordinal: $0) }), !days.isEmpty {
        known[agency] = .known(days)
      }
    }
    return known
  }
}

extension FisherRecord {
  /// The last day for which a sign of forced labour was reported of each of some fishers.
  static func reported(
    of fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: CivilDate] {
    var days: [Int64: CivilDate] = [:]
    let table = SheetTable.of(.signs)
    for holding in try base.holdings(table, of: .fisher, fishers) {
      let sign = Pick(table, holding.cells)
      guard sign.value("observed", as: Bool.self) == true, let day = sign.earliest("asked_on")
      else { continue }
      days[holding.subject] = max(day, days[holding.subject] ?? day)
    }
    return days
  }
}
