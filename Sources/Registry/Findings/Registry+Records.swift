internal import Fishery
internal import SQLite

extension Registry {
  /// What is kept of some subjects of one kind, as it was given; those never judged are left out.
  public func records(
    of kind: Subject.Kind, _ subjects: [Int64]
  ) throws(RegistryError) -> [VerdictRecord] {
    try read { base throws(SQLiteError) in try base.records(of: kind, subjects) }
  }
}

extension Connection {
  fileprivate func records(
    of kind: Subject.Kind, _ subjects: [Int64]
  ) throws(SQLiteError) -> [VerdictRecord] {
    let theirs: SQL = """
      kind = \(Int64(kind.rawValue)) AND subject IN (SELECT value FROM json_each(\(subjects.json)))
      """
    var needs: [Int64: [NeedRecord]] = [:]
    let words = try NeedWords(self)
    try rows(
      "SELECT subject, words FROM verdict JOIN need_set ON need_set = needs WHERE \(theirs)"
    ) { needs[$0.integer(0)] = words.needs($0, 1) }
    var findings: [Int64: [FindingRecord]] = [:]
    try rows(
      """
      SELECT subject, id, rule, verdict, rank, red, from_day, to_day, ongoing, reasons,
        money, currency
      FROM finding WHERE \(theirs) AND state <> 'gone'
      """
    ) { row in findings[row.integer(0), default: []].append(FindingRecord(row)) }
    return try all(
      """
      SELECT subject, vector, days, until, worst, breaches, undetermined FROM verdict
      WHERE \(theirs) ORDER BY subject
      """
    ) { row in
      let subject = row.integer(0)
      let worst = UInt8(clamping: row.int(4))
      return VerdictRecord(
        subject: Subject(kind, subject), vector: row.blob(1), days: row.blob(2),
        until: row.day(3),
        worst: worst > 0 ? Rank(level: worst) : nil, breaches: row.int(5),
        undetermined: row.int(6), needs: needs[subject] ?? [], findings: findings[subject] ?? [])
    }
  }
}

extension FindingRecord {
  /// From the second column of a row on.
  init(_ row: borrowing Row) {
    self.init(
      id: row.text(1), rule: row.text(2), verdict: row.text(3),
      rank: Rank(level: UInt8(clamping: row.int(4))), isRedLine: row.int(5) != 0,
      from: row.day(6), to: row.day(7), isOngoing: row.int(8) != 0, reasons: row.text(9),
      stake: Money(row, 10))
  }
}
