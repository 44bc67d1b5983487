internal import Fishery
internal import SQLite

extension Registry {
  /// The findings whose ids begin with some digits, those that are gone too; `limit` of them at most.
  public func findings(
    beginning digits: String, limit: Int
  ) throws(RegistryError) -> [KeptFinding] {
    try read { base throws(SQLiteError) in
      // After the last hexadecimal digit comes g.
      try base.all(
        """
        SELECT id, rule, verdict, kind, subject, state, gone_on FROM finding
        WHERE id >= \(digits) AND id < \(digits + "g") ORDER BY id LIMIT \(limit)
        """
      ) { KeptFinding($0) }
    }
  }
}

extension KeptFinding {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      id: row.text(0), rule: row.text(1), verdict: row.text(2),
      subject: Subject(
        Subject.Kind(rawValue: UInt8(clamping: row.int(3))) ?? .placement, row.integer(4)),
      state: FindingLine.State(rawValue: row.text(5)) ?? .new,
      goneOn: row.day(6))
  }
}
