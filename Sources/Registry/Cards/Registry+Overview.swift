public import Fishery
internal import SQLite

extension Registry {
  /// The whole registry in numbers, for a day.
  public func overview(
    on day: CivilDate, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> FleetOverview {
    try read(cancellation) { base throws(SQLiteError) in
      var fleet = FleetOverview()
      try base.count(into: &fleet, on: day)
      try base.tally(into: &fleet)
      try base.chart(into: &fleet, on: day)
      return fleet
    }
  }
}

extension Connection {
  /// What there is.
  fileprivate func count(
    into fleet: inout FleetOverview, on day: CivilDate
  ) throws(SQLiteError) {
    let counts: [SQL] = [
      "count(*) FROM vessel", "count(*) FROM vessel WHERE port IS NOT NULL",
      "count(DISTINCT fisher) FROM placement WHERE \(Counts.aboard(on: day))",
      "count(*) FROM fisher", "count(*) FROM agreement", "count(*) FROM agency",
      "count(DISTINCT fisher) FROM placement WHERE last_on IS NOT NULL",
      """
      count(*) FROM (
        SELECT kind, subject FROM stale
        UNION SELECT kind, subject FROM verdict WHERE until <= \(day.ordinal))
      """,
    ]
    var numbers: [Int] = []
    for count in counts { numbers.append(Int(try integer("SELECT \(count)") ?? 0)) }
    fleet.vessels = numbers[0]
    fleet.inPort = numbers[1]
    fleet.placementsAboard = numbers[2]
    fleet.fishers = numbers[3]
    fleet.agreements = numbers[4]
    fleet.agencies = numbers[5]
    fleet.goneFromList = numbers[6]
    fleet.due = numbers[7]
    fleet.needs = try neededFacts()
  }

  /// What is broken, by severity, rule, flag and agency.
  fileprivate func tally(into fleet: inout FleetOverview) throws(SQLiteError) {
    fleet.severities = try all(
      "SELECT rank, \(breaches(where: "TRUE")) GROUP BY rank ORDER BY rank DESC"
    ) {
      FleetOverview.Tally(
        key: Rank(level: UInt8(clamping: $0.int(0))), findings: $0.int(1), persons: $0.int(2),
        of: 0)
    }
    fleet.rules = try brokenRules(where: "TRUE")
    let flags = try all(
      """
      SELECT v.flag, sum(p.breaches), count(DISTINCT p.fisher) FILTER (WHERE p.breaches > 0),
        count(DISTINCT p.fisher)
      FROM placement p JOIN vessel v ON v.vessel = p.vessel
      GROUP BY v.flag HAVING sum(p.breaches) > 0 ORDER BY 3 DESC, 1
      """
    ) { row in
      Country(row.text(0)).map {
        FleetOverview.Tally(key: $0, findings: row.int(1), persons: row.int(2), of: row.int(3))
      }
    }
    fleet.flags = flags.compactMap(\.self)
    fleet.agenciesInBreach = try all(
      """
      SELECT agency, name, persons, placements FROM agency WHERE persons > 0
      ORDER BY persons DESC, folded LIMIT 20
      """
    ) {
      FleetOverview.AgencyTally(
        agency: $0.integer(0), name: $0.text(1), persons: $0.int(2), of: $0.int(3))
    }
  }

  /// How often each rule that binds is broken, by how many persons, among placements of some kind.
  func brokenRules(where condition: SQL) throws(SQLiteError) -> [FleetOverview.Tally<String>] {
    let binding: SQL = "\(condition) AND d.rank > \(Int(Rank.advisory.level))"
    return try all(
      "SELECT rule, \(breaches(where: binding)) GROUP BY rule ORDER BY 3 DESC, 2 DESC, 1"
    ) { FleetOverview.Tally(key: $0.text(0), findings: $0.int(1), persons: $0.int(2), of: 0) }
  }

  private func breaches(where condition: SQL) -> SQL {
    """
    count(*), count(DISTINCT p.fisher) FROM finding d
    LEFT JOIN placement p ON d.kind = 1 AND p.placement = d.subject
    WHERE d.verdict = 'breach' AND d.state <> 'gone' AND \(condition)
    """
  }

  /// Findings of the last weeks, and papers that expire in the next ones.
  fileprivate func chart(
    into fleet: inout FleetOverview, on day: CivilDate
  ) throws(SQLiteError) {
    let weeks = FleetOverview.weeks
    let first = (day - (weeks * 7 - 1)).ordinal
    func past(_ column: Name, _ condition: SQL) throws(SQLiteError) -> [Int] {
      try byWeek(
        """
        SELECT (\(column) - \(first)) / 7, count(*) FROM finding
        WHERE \(column) BETWEEN \(first) AND \(day.ordinal) AND \(condition) GROUP BY 1
        """)
    }
    fleet.openedByWeek = try past("first_seen", "verdict = 'breach'")
    fleet.settledByWeek = try past("gone_on", "state = 'gone' AND verdict = 'breach'")
    var expiring = Array(repeating: 0, count: weeks)
    try rows(
      "SELECT c_expires, count(*) FROM (\(Expiring.papers(within: day.nextWeeks))) GROUP BY 1"
    ) { row in
      guard let expires = PartialDate(row.text(0))?.latest else { return }
      expiring[min(max(0, (expires - day) / 7), weeks - 1)] += row.int(1)
    }
    fleet.expiringByWeek = expiring
  }

  private func byWeek(_ query: SQL) throws(SQLiteError) -> [Int] {
    var counts = Array(repeating: 0, count: FleetOverview.weeks)
    try rows(query) { row in
      if counts.indices.contains(row.int(0)) { counts[row.int(0)] = row.int(1) }
    }
    return counts
  }
}
