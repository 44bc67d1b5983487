internal import Fishery
internal import SQLite
internal import Seal

/// Records of rest by month: two with one digest say the very same of two persons aboard one vessel.
enum RestMonths {
  /// Makes the months of some fishers anew.
  ///
  /// - Returns: other fishers whose months were the same as theirs, or are now.
  static func refresh(
    _ fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let mine: SQL = "fisher IN (SELECT value FROM json_each(\(fishers.json)))"
    var digests = Set(try base.all("SELECT digest FROM rest_month WHERE \(mine)") { $0.integer(0) })
    try base.run("DELETE FROM rest_month WHERE \(mine)")
    let insert = try base.statement("INSERT INTO rest_month VALUES (?, ?, ?, ?, ?)")
    for (key, month) in try months(of: fishers, base) {
      try insert.bind(1, key.fisher)
      try insert.bind(2, key.vessel)
      try insert.bind(3, key.month)
      try insert.bind(4, month.digest(of: key))
      try insert.bind(5, Int64(month.days.count))
      try insert.run()
      digests.insert(month.digest(of: key))
    }
    var others: Set<Int64> = []
    for block in digests.sorted().blocks {
      try base.rows(
        """
        SELECT DISTINCT fisher FROM rest_month
        WHERE digest IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { others.insert($0.integer(0)) }
    }
    return others.subtracting(fishers)
  }

  /// On how many days each fisher's record aboard a vessel is that of somebody else; 0 for a record
  /// that is nobody else's.
  static func shared(
    by fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Aboard: Int32] {
    var shared: [Aboard: Int32] = [:]
    try base.rows(
      """
      SELECT fisher, vessel, sum(iif(EXISTS (
          SELECT 1 FROM rest_month o WHERE o.digest = m.digest AND o.fisher <> m.fisher), days, 0))
      FROM rest_month m WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))
      GROUP BY fisher, vessel
      """
    ) { row in
      shared[Aboard(fisher: row.integer(0), vessel: row.integer(1))] =
        Int32(clamping: row.integer(2))
    }
    return shared
  }

  /// One fisher aboard one vessel.
  struct Aboard: Hashable {
    let fisher: Int64
    let vessel: Int64
  }

  private struct Key: Hashable {
    let fisher: Int64
    let vessel: Int64
    let month: Int64
  }

  /// What a record says of one month.
  private struct Month {
    var entries: [String] = []
    var days: Set<CivilDate> = []

    func digest(of key: Key) -> Int64 {
      var stream = DigestStream()
      stream.add("rest month")
      stream.add(key.vessel)
      stream.add(key.month)
      for entry in entries.sorted() { stream.add(entry) }
      return Int64(bitPattern: stream.digest().short)
    }
  }

  private static func months(
    of fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Key: Month] {
    let table = SheetTable.of(.rest)
    var months: [Key: Month] = [:]
    for holding in try base.holdings(table, of: .fisher, fishers) {
      let row = Pick(table, holding.cells)
      guard let kind = row.value("record", as: RestKind.self), kind == .rest || kind == .work,
        let from = row.value("from", as: Instant.self), let vessel = holding.named.vessel
      else { continue }
      let month = Int64(from.date.year) * 12 + Int64(from.date.month)
      let key = Key(fisher: holding.subject, vessel: vessel, month: month)
      months[key, default: Month()].entries.append("\(kind) \(from) \(row.text("to") ?? "")")
      months[key]?.days.insert(from.date)
    }
    return months
  }
}
