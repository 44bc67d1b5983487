internal import Fishery
internal import SQLite

extension Connection {
  /// - Parameter rules: the rules that were judged, whose findings may change; nil for all.
  func keep(
    _ records: [VerdictRecord], judgedBy rules: Set<String>?, on day: CivilDate
  ) throws(SQLiteError) {
    var counts = VerdictCounts()
    let hasDecisions = try integer("SELECT 1 FROM decision LIMIT 1") != nil
    let hasExceptions = try hasExceptions()
    let areDecided = hasDecisions || hasExceptions
    for record in records {
      let kind = Int64(record.subject.kind.rawValue)
      let subject = record.subject.id
      try rows("SELECT vector FROM verdict WHERE kind = \(kind) AND subject = \(subject)") { row in
        counts.remove(row.blob(0))
      }
      counts.add(record.vector)
      try run(
        """
        INSERT OR REPLACE INTO
          verdict(kind, subject, vector, days, until, worst, breaches, undetermined)
        VALUES (\(kind), \(subject), \(record.vector), \(record.days), \(record.until?.ordinal),
          \(Int(record.worst?.level ?? 0)), \(record.breaches), \(record.undetermined))
        """)
      try run("DELETE FROM need WHERE kind = \(kind) AND subject = \(subject)")
      for need in record.needs {
        try run(
          """
          INSERT INTO need(kind, subject, fact, rules, verdicts)
          VALUES (\(kind), \(subject), \(need.fact), \(need.rules), \(need.verdicts))
          """)
      }
      try keepFindings(of: record, judgedBy: rules, kind, on: day)
      if areDecided { try settleStanding(of: "kind = \(kind) AND subject = \(subject)") }
      try run("DELETE FROM stale WHERE kind = \(kind) AND subject = \(subject)")
    }
    try counts.settle(self)
    try recount(records.map(\.subject), on: try judgedDay() ?? day)
  }

  private func keepFindings(
    of record: VerdictRecord, judgedBy rules: Set<String>?, _ kind: Int64, on day: CivilDate
  ) throws(SQLiteError) {
    let subject = record.subject.id
    var held: [String: (state: String, reasons: String)] = [:]
    try rows(
      "SELECT id, state, reasons, rule FROM finding WHERE kind = \(kind) AND subject = \(subject)"
    ) { row in
      guard rules?.contains(row.text(3)) ?? true else { return }
      held[row.text(0)] = (row.text(1), row.text(2))
    }
    for finding in record.findings where rules?.contains(finding.rule) ?? true {
      let before = held.removeValue(forKey: finding.id)
      let state = FindingLine.State(
        after: before?.state, isSame: before?.reasons == finding.reasons)
      try put(finding, of: record.subject, state, on: day)
    }
    for (id, before) in held where before.state != FindingLine.State.gone.rawValue {
      try run("UPDATE finding SET state = 'gone', gone_on = \(day.ordinal) WHERE id = \(id)")
    }
  }

  private func put(
    _ finding: FindingRecord, of subject: Subject, _ state: FindingLine.State, on day: CivilDate
  ) throws(SQLiteError) {
    // Red lines first, then by severity, breaches before what cannot be told.
    let order =
      (finding.isRedLine ? 1_000 : 0) + Int(finding.rank.level) * 10
      + (finding.verdict == "breach" ? 1 : 0)
    try run(
      """
      INSERT INTO finding(id, kind, subject, rule, verdict, rank, red, from_day, to_day, ongoing,
        reasons, state, first_seen, by_worst, by_vessel)
      VALUES (\(finding.id), \(Int64(subject.kind.rawValue)), \(subject.id), \(finding.rule),
        \(finding.verdict), \(Int(finding.rank.level)), \(finding.isRedLine),
        \(finding.from?.ordinal), \(finding.to?.ordinal), \(finding.isOngoing),
        \(finding.reasons), \(state.rawValue), \(day.ordinal), \(-order),
        coalesce((SELECT folded FROM vessel WHERE vessel = iif(
          \(subject.kind == .vessel), \(subject.id),
          (SELECT vessel FROM placement WHERE placement = \(subject.id)))), ''))
      ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, subject = excluded.subject,
        verdict = excluded.verdict, rank = excluded.rank, red = excluded.red,
        from_day = excluded.from_day, to_day = excluded.to_day, ongoing = excluded.ongoing,
        reasons = excluded.reasons, state = excluded.state, gone_on = NULL,
        by_worst = excluded.by_worst, by_vessel = excluded.by_vessel,
        returns = returns + \(state == .back ? 1 : 0)
      """)
  }

  /// Brings the counts of lists in step with new verdicts about some subjects.
  private func recount(_ subjects: [Subject], on day: CivilDate) throws(SQLiteError) {
    let placements = subjects.filter { $0.kind == .placement }.map(\.id)
    var vessels = Set(subjects.filter { $0.kind == .vessel }.map(\.id))
    var agencies: Set<Int64> = []
    for block in placements.blocks {
      try Counts.refresh(
        placements: "placement IN (SELECT value FROM json_each(\(block.json)))", self)
      try rows(
        """
        SELECT DISTINCT vessel, agency FROM placement
        WHERE placement IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { row in
        vessels.insert(row.integer(0))
        if let agency = row.optionalInteger(1) { agencies.insert(agency) }
      }
    }
    for block in vessels.sorted().blocks { try Counts.refresh(vessels: block, on: day, self) }
    for block in agencies.sorted().blocks { try Counts.refresh(agencies: block, self) }
  }
}

extension FindingLine.State {
  /// How a finding that was found now stands to how it stood before; nil for never found.
  init(after before: String?, isSame: Bool) {
    self =
      switch before.flatMap({ FindingLine.State(rawValue: $0) }) {
      case nil: .new
      case .gone: .back
      case .new, .unchanged, .changed, .back: isSame ? .unchanged : .changed
      }
  }
}
