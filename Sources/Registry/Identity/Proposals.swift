internal import SQLite

/// Finds records that may be the same and asks nobody twice.
enum Proposals {
  /// A key that more records share than this tells nothing.
  private static let crowd = 5

  /// Proposes a link for every two records that share a hint, or that both bear a number by which
  /// a third row cannot choose between them.
  static func make(
    from touched: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let hints = try base.statement("SELECT key FROM hint WHERE anchor = ?")
    let borne = try base.statement("SELECT key FROM bearing WHERE anchor = ?")
    var keys: (hints: Set<Int64>, borne: Set<Int64>) = ([], [])
    for anchor in touched {
      try hints.bind(1, anchor)
      while try hints.step() { keys.hints.insert(hints.row.integer(0)) }
      hints.reset()
      try borne.bind(1, anchor)
      while try borne.step() { keys.borne.insert(borne.row.integer(0)) }
      borne.reset()
    }
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
