internal import Fishery
internal import SQLite

/// Writes what a screening found, subject by subject, with every statement prepared once.
struct VerdictKeeping: ~Copyable {
  private let day: CivilDate
  private let strike: Statement
  private let verdict: Statement
  private let forgetNeeds: Statement
  private let need: Statement
  private let known: Statement
  private let insert: Statement
  private let update: Statement
  private let leave: Statement

  init(_ base: borrowing Connection, day: CivilDate) throws(SQLiteError) {
    let strike = try base.statement("DELETE FROM stale WHERE kind = ? AND subject = ?")
    let verdict = try base.statement(
      """
      INSERT OR REPLACE INTO verdict(kind, subject, vector, until, worst, breaches, undetermined)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    let forgetNeeds = try base.statement("DELETE FROM need WHERE kind = ? AND subject = ?")
    let need = try base.statement(
      "INSERT INTO need(kind, subject, fact, verdicts) VALUES (?, ?, ?, ?)")
    let known = try base.statement(
      """
      SELECT finding, state, reasons, verdict, rank FROM finding WHERE kind = ? AND subject = ?
      """)
    let insert = try base.statement(
      """
      INSERT INTO finding(kind, subject, finding, rule, verdict, rank, red, first_day, last_day,
        ongoing, reasons, state, seen, changed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', ?, ?)
      """)
    let update = try base.statement(
      """
      UPDATE finding SET verdict = ?, rank = ?, red = ?, first_day = ?, last_day = ?, ongoing = ?,
        reasons = ?, state = ?, changed = CASE WHEN ? THEN ? ELSE changed END
      WHERE finding = ?
      """)
    let leave = try base.statement(
      "UPDATE finding SET state = 'gone', changed = ? WHERE finding = ? AND state <> 'gone'")
    self.day = day
    self.strike = strike
    self.verdict = verdict
    self.forgetNeeds = forgetNeeds
    self.need = need
    self.known = known
    self.insert = insert
    self.update = update
    self.leave = leave
  }

  borrowing func keep(_ record: VerdictRecord) throws(SQLiteError) {
    let subject: [Value] = [
      .integer(Int64(record.subject.kind.rawValue)), .integer(record.subject.id),
    ]
    try strike.run(subject)
    try verdict.run(
      subject + [
        .blob(record.vector), record.until.map { .integer(Int64($0.ordinal)) } ?? .null,
        record.worst.map { .integer(Int64($0.level)) } ?? .null,
        .integer(Int64(record.breaches)), .integer(Int64(record.undetermined)),
      ])
    try forgetNeeds.run(subject)
    for fact in record.needs {
      try need.run(subject + [.text(fact.fact), .integer(Int64(fact.verdicts))])
    }
    try keepFindings(record, subject)
  }

  private borrowing func keepFindings(
    _ record: VerdictRecord, _ subject: [Value]
  ) throws(SQLiteError) {
    var before = try findings(of: subject)
    for finding in record.findings {
      if let old = before.removeValue(forKey: finding.id.hex) {
        let state = old.state(after: finding)
        try update.run(
          [
            .text(finding.verdict), .integer(Int64(finding.rank.level)),
            .integer(finding.isRedLine ? 1 : 0),
          ] + period(of: finding) + [
            .text(finding.reasons), .text(state.rawValue),
            .integer(state == .unchanged ? 0 : 1), .integer(Int64(day.ordinal)),
            .text(finding.id.hex),
          ])
      } else {
        try insert.run(
          subject + [
            .text(finding.id.hex), .text(finding.rule), .text(finding.verdict),
            .integer(Int64(finding.rank.level)), .integer(finding.isRedLine ? 1 : 0),
          ] + period(of: finding) + [
            .text(finding.reasons), .integer(Int64(day.ordinal)), .integer(Int64(day.ordinal)),
          ])
      }
    }
    for finding in before.keys { try leave.run([.integer(Int64(day.ordinal)), .text(finding)]) }
  }

  /// First day, last day and whether it goes on.
  private borrowing func period(of finding: FindingRecord) -> [Value] {
    [
      finding.from.map { .integer(Int64($0.ordinal)) } ?? .null,
      finding.to.map { .integer(Int64($0.ordinal)) } ?? .null,
      .integer(finding.isOngoing ? 1 : 0),
    ]
  }

  private borrowing func findings(of subject: [Value]) throws(SQLiteError) -> [String: Standing] {
    var found: [String: Standing] = [:]
    try known.bind(all: subject)
    while try known.step() {
      let row = known.row
      found[row.text(0)] = Standing(
        isGone: row.text(1) == FindingLine.State.gone.rawValue, reasons: row.text(2),
        verdict: row.text(3), rank: Rank(level: UInt8(truncatingIfNeeded: row.integer(4))))
    }
    known.reset()
    return found
  }

  /// A finding as it stood before.
  private struct Standing {
    let isGone: Bool
    let reasons: String
    let verdict: String
    let rank: Rank

    func state(after finding: FindingRecord) -> FindingLine.State {
      if isGone { return .back }
      let isSame =
        reasons == finding.reasons && verdict == finding.verdict && rank == finding.rank
      return isSame ? .unchanged : .changed
    }
  }
}

extension Statement {
  /// Binds the values from the first parameter on, runs to the end and is ready again.
  fileprivate borrowing func run(_ values: [Value]) throws(SQLiteError) {
    try bind(all: values)
    try run()
  }
}
