internal import SQLite

/// Finds records that may be the same and asks nobody twice.
enum Proposals {
  /// A key that more records share than this tells nothing.
  private static let crowd = 5

  /// Proposes a link for every two records that share a hint, or that both bear a number by which
  /// a third row cannot choose between them.
  static func make(for keys: SharedKeys, _ base: borrowing Connection) throws(SQLiteError) {
    for key in keys.hints { try propose(sharing: key, in: "hint", base) }
    for key in keys.borne { try propose(sharing: key, in: "bearing", base) }
  }

  private static func propose(
    sharing key: Int64, in table: Name, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let records = try base.all(
      """
      SELECT subject, party FROM \(table) JOIN anchor USING (anchor) WHERE key = \(key)
      UNION SELECT subject, party FROM anchor WHERE anchor = \(key) LIMIT \(crowd + 1)
      """
    ) { ($0.integer(0), $0.integer(1)) }
    guard (2...crowd).contains(records.count) else { return }
    for (one, party) in records {
      for (other, _) in records where one < other {
        try base.run(
          """
          INSERT OR IGNORE INTO link(one, other, party, state)
          VALUES (\(one), \(other), \(party), 'open')
          """)
      }
    }
  }
}
