internal import Fishery
internal import SQLite

extension Connection {
  /// - Parameter rules: the rules that were judged, whose findings may change; nil for all.
  func keep(
    _ records: [VerdictRecord], judgedBy rules: Set<String>?, on day: CivilDate
  ) throws(SQLiteError) {
    // In the order of their keys, for what lies side by side is written together.
    let records = records.sorted {
      ($0.subject.kind.rawValue, $0.subject.id) < ($1.subject.kind.rawValue, $1.subject.id)
    }
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
    try recount(subjects, agenciesOf: keeping.recounted)
  }

  /// Brings the counts of lists in step with new verdicts about some subjects; those of agencies
  /// wait for `recountAgencies`, since each of many blocks has somebody of most of them.
  ///
  /// - Parameter recounted: the placements of which something else is counted now.
  private func recount(
    _ subjects: [Subject], agenciesOf recounted: [Int64]
  ) throws(SQLiteError) {
    for block in recounted.blocks {
      try run(
        """
        INSERT OR IGNORE INTO agency_stale SELECT DISTINCT agency FROM placement
        WHERE agency IS NOT NULL AND placement IN (SELECT value FROM json_each(\(block.json)))
        """)
    }
    // The first screening of all counts every vessel at its end.
    guard let day = try judgedDay() else { return }
    let placements = subjects.filter { $0.kind == .placement }.map(\.id)
    var vessels = Set(subjects.filter { $0.kind == .vessel }.map(\.id))
    for block in placements.blocks {
      // A vessel that is due itself is counted when it is judged, behind all placements.
      try rows(
        """
        SELECT DISTINCT vessel FROM placement
        WHERE placement IN (SELECT value FROM json_each(\(block.json)))
          AND vessel NOT IN (SELECT subject FROM stale WHERE kind = 2)
        """
      ) { vessels.insert($0.integer(0)) }
    }
    for block in vessels.sorted().blocks { try VesselCount.refresh(block, on: day, self) }
  }

  /// Brings the counts of agencies in step with the verdicts that were kept.
  func recountAgencies() throws(SQLiteError) {
    let agencies = try all("SELECT agency FROM agency_stale ORDER BY agency") { $0.integer(0) }
    for block in agencies.blocks { try Counts.refresh(agencies: block, self) }
    try run("DELETE FROM agency_stale")
  }
}
