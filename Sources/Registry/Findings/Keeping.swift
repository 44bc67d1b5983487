internal import Fishery
internal import SQLite

/// Keeps what a screening found of many subjects, in place of what was found of them before.
///
/// All that was kept of them is read at once, so that each subject costs only what is written.
struct Keeping: ~Copyable {
  /// The rules that were judged, whose findings may change; nil for all.
  private let rules: Set<String>?
  private let day: CivilDate
  private var counts = VerdictCounts()
  private var needs: NeedSets
  private var held: [Subject: [String: HeldFinding]] = [:]
  private var parties: [Subject: FindingParties] = [:]
  private var verdicts: Insertion
  private var findings: Insertion
  private let lose: Statement
  private let leave: Statement
  private let placements: PlacementCounts
  /// The placements whose counts are others than before.
  private(set) var recounted: [Int64] = []

  init(
    judgedBy rules: Set<String>?, on day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let needs = try NeedSets(base)
    let verdicts = try Insertion(of: 9, base) { Keeping.verdicts($0) }
    let findings = try Insertion(of: 21, base) { Keeping.findings($0) }
    let lose = try base.statement("UPDATE finding SET state = 'gone', gone_on = ? WHERE id = ?")
    let leave = try base.statement("UPDATE finding SET state = 'unchanged' WHERE id = ?")
    placements = try PlacementCounts(base)
    self.leave = leave
    self.needs = needs
    self.verdicts = verdicts
    self.findings = findings
    self.lose = lose
    self.rules = rules
    self.day = day
  }

  /// Reads what is kept of some subjects, before anything is kept of them anew.
  mutating func read(
    _ subjects: [Subject], _ base: borrowing Connection
  ) throws(SQLiteError) {
    for (kind, theirs) in subjects.conditions { try read(kind, theirs, base) }
  }

  private mutating func read(
    _ kind: Subject.Kind, _ theirs: SQL, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let before = try base.statement("SELECT vector, needs FROM verdict WHERE \(theirs)")
    while try before.step() {
      counts.remove(before.row.blob(0))
      needs.remove(before.row.optionalInteger(1))
    }
    let findings = try base.statement(
      "SELECT \(HeldFinding.columns) FROM finding WHERE \(theirs)")
    while try findings.step() {
      let last = HeldFinding(findings.row)
      guard rules?.contains(last.finding.rule) ?? true else { continue }
      held[Subject(kind, findings.row.integer(0)), default: [:]][last.finding.id] = last
    }
    let named: SQL =
      switch kind {
      case .placement:
        """
        SELECT 1 AS kind, placement AS subject, v.folded, v.flag, coalesce(a.folded, '') AS agency
        FROM placement p JOIN vessel v USING (vessel) LEFT JOIN agency a ON a.agency = p.agency
        """
      case .vessel: "SELECT 2 AS kind, vessel AS subject, folded, flag, '' AS agency FROM vessel"
      }
    let names = try base.statement(
      "SELECT subject, folded, agency, flag FROM (\(named)) WHERE \(theirs)")
    while try names.step() {
      parties[Subject(kind, names.row.integer(0))] = FindingParties(
        vessel: names.row.text(1), agency: names.row.text(2), flag: names.row.text(3))
    }
  }

  mutating func keep(
    _ records: [VerdictRecord], _ base: borrowing Connection
  ) throws(SQLiteError) {
    var sets: [Int64?] = []
    for record in records { sets.append(try needs.add(record.needs)) }
    try needs.write(base)
    for (record, set) in zip(records, sets) { try keep(record, needing: set, base) }
    try verdicts.settle()
    try findings.settle()
  }

  private mutating func keep(
    _ record: VerdictRecord, needing set: Int64?, _ base: borrowing Connection
  ) throws(SQLiteError) {
    counts.add(record.vector)
    try verdicts.add([
      .integer(Int64(record.subject.kind.rawValue)), .integer(record.subject.id),
      .blob(record.vector), .blob(record.days), .day(record.until),
      .integer(Int64(record.worst?.level ?? 0)), .integer(Int64(record.breaches)),
      .integer(Int64(record.undetermined)), set.map { .integer($0) } ?? .null,
    ])
    if record.subject.kind == .placement {
      let isOther = try placements.write(
        record.subject.id, worst: Int64(record.worst?.level ?? 0),
        breaches: Int64(record.breaches), undetermined: Int64(record.undetermined), base)
      if isOther { recounted.append(record.subject.id) }
    }
    try keepFindings(of: record)
  }

  /// Writes what is counted over all of them.
  mutating func settle(_ base: borrowing Connection) throws(SQLiteError) {
    try counts.settle(base)
    try needs.settle(base)
  }

  private mutating func keepFindings(of record: VerdictRecord) throws(SQLiteError) {
    var before = held.removeValue(forKey: record.subject) ?? [:]
    let parties = parties[record.subject] ?? FindingParties()
    for finding in record.findings where rules?.contains(finding.rule) ?? true {
      let last = before.removeValue(forKey: finding.id)
      let state = FindingLine.State(
        after: last?.state, isSame: last?.finding.reasons == finding.reasons)
      if let last, state == .unchanged, last.says(finding, of: parties) {
        guard last.state != state.rawValue else { continue }
        try leave.bind(1, finding.id)
        try leave.run()
      } else {
        try put(finding, of: record.subject, parties, state)
      }
    }
    for (id, last) in before where last.state != FindingLine.State.gone.rawValue {
      try lose.bind(1, Int64(day.ordinal))
      try lose.bind(2, id)
      try lose.run()
    }
  }

  private mutating func put(
    _ finding: FindingRecord, of subject: Subject, _ parties: FindingParties,
    _ state: FindingLine.State
  ) throws(SQLiteError) {
    // Red lines first, then by severity, breaches before what cannot be told.
    let order =
      (finding.isRedLine ? 1_000 : 0) + Int(finding.rank.level) * 10
      + (finding.verdict == "breach" ? 1 : 0)
    let days = Deadline.days(finding.rank, isRedLine: finding.isRedLine)
    let money: Value = finding.stake.map { .integer($0.minor) } ?? .null
    let currency: Value = finding.stake.map { .text($0.currency.code) } ?? .null
    try findings.add([
      .text(finding.id), .integer(Int64(subject.kind.rawValue)), .integer(subject.id),
      .text(finding.rule), .text(finding.verdict), .integer(Int64(finding.rank.level)),
      .integer(finding.isRedLine ? 1 : 0), .day(finding.from), .day(finding.to),
      .integer(finding.isOngoing ? 1 : 0), .text(finding.reasons), .text(state.rawValue),
      .day(day), .integer(Int64(-order)), .text(parties.vessel), .text(parties.agency),
      .text(parties.flag), money, currency, .integer(-(finding.stake?.roughCents ?? 0)),
      .integer(Int64(day.ordinal + days)),
    ])
  }

  private static func verdicts(_ rows: SQL) -> SQL {
    """
    INSERT OR REPLACE INTO
      verdict(kind, subject, vector, days, until, worst, breaches, undetermined, needs)
    VALUES \(rows)
    """
  }

  private static func findings(_ rows: SQL) -> SQL {
    """
    INSERT INTO finding(id, kind, subject, rule, verdict, rank, red, from_day, to_day, ongoing,
      reasons, state, first_seen, by_worst, by_vessel, by_agency, by_flag, money, currency,
      by_money, by_due)
    VALUES \(rows)
    ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, subject = excluded.subject,
      verdict = excluded.verdict, rank = excluded.rank, red = excluded.red,
      from_day = excluded.from_day, to_day = excluded.to_day, ongoing = excluded.ongoing,
      reasons = excluded.reasons, state = excluded.state, gone_on = NULL,
      by_worst = excluded.by_worst, by_vessel = excluded.by_vessel,
      by_agency = excluded.by_agency, by_flag = excluded.by_flag, money = excluded.money,
      currency = excluded.currency, by_money = excluded.by_money,
      by_due = first_seen + (excluded.by_due - excluded.first_seen),
      returns = returns + (excluded.state = 'back')
    """
  }
}

extension Value {
  /// A day as its ordinal.
  fileprivate static func day(_ day: CivilDate?) -> Value {
    day.map { .integer(Int64($0.ordinal)) } ?? .null
  }
}

extension [Subject] {
  /// Conditions that hold for their rows, some thousand of a kind in each.
  var conditions: [(kind: Subject.Kind, theirs: SQL)] {
    Subject.Kind.allCases.flatMap { kind in
      filter { $0.kind == kind }.map(\.id).blocks.map { block in
        let theirs: SQL = """
          kind = \(Int64(kind.rawValue)) AND subject IN (SELECT value FROM json_each(\(block.json)))
          """
        return (kind, theirs)
      }
    }
  }
}

extension FindingLine.State {
  /// How a finding that was found now stands to how it stood before; nil for never found.
  fileprivate init(after before: String?, isSame: Bool) {
    self =
      switch before.flatMap({ FindingLine.State(rawValue: $0) }) {
      case nil: .new
      case .gone: .back
      case .new, .unchanged, .changed, .back: isSame ? .unchanged : .changed
      }
  }
}
