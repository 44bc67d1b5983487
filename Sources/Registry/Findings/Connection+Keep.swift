internal import Fishery
internal import SQLite

extension Connection {
  /// - Parameter rules: the rules that were judged, whose findings may change; nil for all.
  func keep(
    _ records: [VerdictRecord], judgedBy rules: Set<String>?, on day: CivilDate
  ) throws(SQLiteError) {
    let subjects = records.map(\.subject)
    let hasDecisions = try integer("SELECT 1 FROM decision LIMIT 1") != nil
    let hasExceptions = try hasExceptions()
    let areDecided = hasDecisions || hasExceptions
    var keeping = try Keeping(judgedBy: rules, on: day, self)
    try keeping.read(subjects, self)
    try keeping.keep(records, self)
    try keeping.settle(self)
    for (_, theirs) in subjects.conditions {
      if areDecided { try settleStanding(of: theirs) }
      try run("DELETE FROM stale WHERE \(theirs)")
    }
    try recount(subjects, on: try judgedDay() ?? day)
  }

  /// Brings the counts of lists in step with new verdicts about some subjects; those of agencies
  /// wait for `recountAgencies`, since each of many blocks has somebody of most of them.
  private func recount(_ subjects: [Subject], on day: CivilDate) throws(SQLiteError) {
    let placements = subjects.filter { $0.kind == .placement }.map(\.id)
    var vessels = Set(subjects.filter { $0.kind == .vessel }.map(\.id))
    for block in placements.blocks {
      let these: SQL = "placement IN (SELECT value FROM json_each(\(block.json)))"
      try Counts.refresh(placements: these, self)
      try rows("SELECT DISTINCT vessel FROM placement WHERE \(these)") { row in
        vessels.insert(row.integer(0))
      }
      try run(
        """
        INSERT OR IGNORE INTO agency_stale
        SELECT DISTINCT agency FROM placement WHERE agency IS NOT NULL AND \(these)
        """)
    }
    for block in vessels.sorted().blocks { try Counts.refresh(vessels: block, on: day, self) }
  }

  /// Brings the counts of agencies in step with the verdicts that were kept.
  func recountAgencies() throws(SQLiteError) {
    let agencies = try all("SELECT agency FROM agency_stale ORDER BY agency") { $0.integer(0) }
    for block in agencies.blocks { try Counts.refresh(agencies: block, self) }
    try run("DELETE FROM agency_stale")
  }
}
