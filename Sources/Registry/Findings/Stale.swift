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
          INSERT OR IGNORE INTO stale(kind, subject)
          SELECT \(Int64(Subject.Kind.placement.rawValue)), placement FROM placement
          WHERE \(party.name) \(theirs)
          """)
        guard party == .vessel else { continue }
        try base.run(
          """
          INSERT OR IGNORE INTO stale(kind, subject)
          SELECT \(Int64(Subject.Kind.vessel.rawValue)), vessel FROM vessel WHERE vessel \(theirs)
          """)
      }
    }
    // Who is no more need not be judged, and nothing found of them holds.
    for (kind, table) in [(Subject.Kind.placement, "placement" as Name), (.vessel, "vessel")] {
      let gone: SQL =
        "kind = \(Int64(kind.rawValue)) AND subject NOT IN (SELECT \(table) FROM \(table))"
      try base.run("DELETE FROM stale WHERE \(gone)")
      try base.run("DELETE FROM verdict WHERE \(gone)")
      try base.run("DELETE FROM need WHERE \(gone)")
      try base.run("UPDATE finding SET state = 'gone' WHERE \(gone)")
    }
  }
}

extension [Int64] {
  /// Parts of some thousand, the most that one statement is given at once.
  var blocks: [[Int64]] {
    stride(from: 0, to: count, by: 4_096).map { Array(self[$0..<Swift.min($0 + 4_096, count)]) }
  }
}
