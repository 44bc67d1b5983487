internal import SQLite

/// Marks who must be judged again.
///
/// The one table of which row touches whom: what is said of a fisher, vessel or agency touches
/// every placement of theirs, and what is said of a vessel the vessel too.
enum Stale {
  static func mark(_ changed: [Party: Set<Int64>], _ base: borrowing Connection)
    throws(SQLiteError)
  {
    for (party, subjects) in changed {
      for block in Array(subjects).sorted().blocks {
        let theirs: SQL = "IN (SELECT value FROM json_each(\(block.json)))"
        try base.run(
          """
          INSERT OR REPLACE INTO stale(kind, subject, whole)
          SELECT \(Int64(Subject.Kind.placement.rawValue)), placement, 1 FROM placement
          WHERE \(party.name) \(theirs)
          """)
        guard party == .vessel else { continue }
        try base.run(
          """
          INSERT OR REPLACE INTO stale(kind, subject, whole)
          SELECT \(Int64(Subject.Kind.vessel.rawValue)), vessel, 1 FROM vessel
          WHERE vessel \(theirs)
          """)
      }
    }
    // Who is no more need not be judged, and nothing found of them holds.
    for kind in Subject.Kind.allCases {
      let gone: SQL =
        "kind = \(Int64(kind.rawValue)) AND subject NOT IN (SELECT \(kind.table) FROM \(kind.table))"
      try base.run("DELETE FROM stale WHERE \(gone)")
      var counts = VerdictCounts()
      try base.rows("SELECT vector FROM verdict WHERE \(gone)") { counts.remove($0.blob(0)) }
      try counts.settle(base)
      try base.run("DELETE FROM verdict WHERE \(gone)")
      try base.run("DELETE FROM need WHERE \(gone)")
      try base.run("UPDATE finding SET state = 'gone' WHERE \(gone)")
    }
  }

  /// Marks everybody of a kind, by every rule.
  static func mark(allOf kind: Subject.Kind, _ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      """
      INSERT OR REPLACE INTO stale(kind, subject, whole)
      SELECT \(Int64(kind.rawValue)), \(kind.table), 1 FROM \(kind.table)
      """)
  }

  /// Marks everybody of a kind who was judged before, by the rules that are due.
  static func mark(judgedOf kind: Subject.Kind, _ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      """
      INSERT OR IGNORE INTO stale(kind, subject, whole)
      SELECT kind, subject, 0 FROM verdict WHERE kind = \(Int64(kind.rawValue))
      """)
  }
}

extension Subject.Kind {
  /// The table of such records, and the column of their keys.
  fileprivate var table: Name {
    switch self {
    case .placement: "placement"
    case .vessel: "vessel"
    }
  }
}

extension [Int64] {
  /// Parts of some thousand, the most that one statement is given at once.
  var blocks: [[Int64]] {
    stride(from: 0, to: count, by: 4_096).map { Array(self[$0..<Swift.min($0 + 4_096, count)]) }
  }
}
