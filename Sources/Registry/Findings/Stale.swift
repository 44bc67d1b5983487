internal import Fishery
internal import SQLite

/// Marks who must be judged again.
///
/// The one table of which row touches whom: what is said of a fisher, vessel or agency touches
/// every placement of theirs, and what is said of a vessel the vessel too. It touches as well
/// whoever may be the same for all that anybody has said; and who a fisher is touches every vessel
/// on whose lists the fisher stands, as does what somebody is called whom a roll call does not name.
enum Stale {
  /// - Parameters:
  ///   - changed: records of which something else is said than before.
  ///   - renamed: records that others are joined to than before, or may be.
  ///   - gone: placements that are no more, when no vessel went; nil when they must be looked for,
  ///     which takes as long as everybody is many.
  static func mark(
    _ changed: [Party: Set<Int64>], renamed: Set<Int64>, gone: Set<Int64>? = nil,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    let records = changed.values.reduce(into: renamed) { $0.formUnion($1) }
    let doubted = try OpenLinks(of: records, base).all
    for block in records.union(doubted).sorted().blocks { try mark(block, base) }
    for block in renamed.union(doubted).sorted().blocks { try mark(crewsWith: block, base) }
    for block in (changed[.fisher] ?? []).sorted().blocks {
      try mark(crewsWithNameless: block, base)
    }
    if let gone {
      for block in gone.sorted().blocks {
        try forget(
          .placement, among: "AND subject IN (SELECT value FROM json_each(\(block.json)))", base)
      }
    } else {
      for kind in Subject.Kind.allCases { try forget(kind, among: "", base) }
    }
  }

  /// Who is no more need not be judged, and nothing found of them holds.
  private static func forget(
    _ kind: Subject.Kind, among these: SQL, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let gone: SQL = """
      kind = \(Int64(kind.rawValue)) \(these)
        AND subject NOT IN (SELECT \(kind.table) FROM \(kind.table))
      """
    try base.run("DELETE FROM stale WHERE \(gone)")
    var counts = VerdictCounts()
    var needs = try NeedSets(base)
    let verdicts = try base.statement("SELECT vector, needs FROM verdict WHERE \(gone)")
    while try verdicts.step() {
      counts.remove(verdicts.row.blob(0))
      needs.remove(verdicts.row.optionalInteger(1))
    }
    try base.run("DELETE FROM verdict WHERE \(gone)")
    try counts.settle(base)
    try needs.settle(base)
    try base.run("UPDATE finding SET state = 'gone' WHERE \(gone)")
  }

  private static func mark(
    _ records: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    let these: SQL = "IN (SELECT value FROM json_each(\(records.json)))"
    for party in Party.allCases {
      try base.run(
        """
        INSERT INTO stale(kind, subject, whole)
        SELECT \(Int64(Subject.Kind.placement.rawValue)), placement, 1 FROM placement
        WHERE \(party.name) \(these) ON CONFLICT DO UPDATE SET whole = 1 WHERE whole = 0
        """)
    }
    try base.run(
      """
      INSERT INTO stale(kind, subject, whole)
      SELECT \(Int64(Subject.Kind.vessel.rawValue)), vessel, 1 FROM vessel WHERE vessel \(these)
      ON CONFLICT DO UPDATE SET whole = 1 WHERE whole = 0
      """)
  }

  private static func mark(
    crewsWith fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    for table in [SheetTable.of(.crew), .of(.muster)] {
      try mark(vesselsWith: fishers, in: table, base)
    }
  }

  /// Those whose roll calls have some fishers without saying what they are called.
  private static func mark(
    crewsWithNameless fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    let table = SheetTable.of(.muster)
    var isNameless: SQL = "TRUE"
    for column in ["name", "given_names", "family_name"].compactMap(table.column) {
      isNameless = "\(isNameless) AND typeof(r.\(column)) <> 'text'"
    }
    try mark(vesselsWith: fishers, in: table, where: isNameless, base)
  }

  private static func mark(
    vesselsWith fishers: [Int64], in table: SheetTable, where condition: SQL = "TRUE",
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      """
      INSERT OR REPLACE INTO stale(kind, subject, whole)
      SELECT \(Int64(Subject.Kind.vessel.rawValue)), v.subject, 1
      FROM json_each(\(fishers.json)) w CROSS JOIN anchor f ON f.subject = w.value
      CROSS JOIN \(table.name) r ON r.fisher = f.anchor
      CROSS JOIN anchor v ON v.anchor = r.vessel
      WHERE \(condition)
      """)
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
