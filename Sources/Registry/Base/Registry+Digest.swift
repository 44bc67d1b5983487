internal import Fishery
internal import SQLite
internal import Seal

extension Registry {
  /// One hash of everything but the log: what is held and what was made of it.
  ///
  /// Equal for two registries that hold the same, in whatever order rows and files came in.
  public func digest(cancellation: Cancellation? = nil) throws(RegistryError) -> String {
    try read(cancellation) { base throws(SQLiteError) in
      var stream = DigestStream()
      for table in SheetTable.all { try stream.add(rowsOf: table, base) }
      for query in Contents.queries {
        if query.text == Contents.needs.text {
          try stream.addNeeds(base)
        } else {
          try stream.add(rows: query, base)
        }
      }
      return stream.digest().hex
    }
  }
}

/// Everything that two equal registries have in common, in an order that both can find.
private enum Contents {
  static let needs: SQL =
    "SELECT kind, subject, fact, rules FROM need ORDER BY kind, subject, fact"

  static let queries: [SQL] =
    ClaimTable.all.map { "SELECT digest, rows FROM \($0.name) ORDER BY digest" }
    + [
      "SELECT anchor, subject FROM anchor ORDER BY anchor",
      "SELECT one, other, state FROM link ORDER BY one, other",
      """
      SELECT sheet, fisher, vessel, agency, thing, key, manner, was, cell, day FROM amendment
      WHERE undone IS NULL ORDER BY amendment
      """,
      "SELECT key, one, other FROM proposal ORDER BY key, one, other",
      "SELECT * FROM fisher ORDER BY fisher", "SELECT * FROM vessel ORDER BY vessel",
      "SELECT * FROM agency ORDER BY agency",
      """
      SELECT placement, \(PlacementStay.columns), last_on, first_missing, worst, breaches,
        undetermined, by_worst, by_vessel, folded
      FROM placement ORDER BY placement
      """,
      """
      SELECT fisher, vessel, cells, template, folded FROM agreement
      ORDER BY fisher, vessel, cells
      """,
      "SELECT subject, text FROM searched JOIN called USING (entry) ORDER BY subject",
      """
      SELECT id, kind, subject, rule, verdict, rank, red, from_day, to_day, ongoing, reasons,
        standing, wakes
      FROM main.finding WHERE state <> 'gone' ORDER BY id
      """,
      """
      SELECT finding, word, ground, until, fact, colleague FROM decision
      WHERE undone IS NULL ORDER BY finding, decision
      """,
      """
      SELECT rule, scope, subject, ends, yes, closed IS NULL FROM exception
      WHERE yes IS NOT 0 AND \(ActRecord.stands("exception.entry")) ORDER BY exception
      """,
      """
      SELECT c.casefile, finding, fisher, vessel, act, facts
      FROM case_step s JOIN casefile c USING (casefile)
      WHERE \(ActRecord.stands("s.entry")) ORDER BY c.casefile, step
      """,
      "SELECT tick, head FROM crisis_tick WHERE undone IS NULL ORDER BY entry",
      "SELECT kind, subject, vector, days, until FROM verdict ORDER BY kind, subject",
      needs,
      "SELECT kind, subject, whole FROM stale ORDER BY kind, subject",
      "SELECT day, law FROM judged",
    ]
}

extension DigestStream {
  /// What files said. Of numbers that are kept as hashes only whether they are known, since another
  /// registry has another key.
  fileprivate mutating func add(
    rowsOf table: SheetTable, _ base: borrowing Connection
  ) throws(SQLiteError) {
    guard table.sheet.columns.contains(where: { $0.kind == .secret }) else {
      return try add(rows: "SELECT digest, exact FROM \(table.name) ORDER BY digest", base)
    }
    let cells = zip(table.sheet.columns, table.columns).map { column, name -> SQL in
      column.kind == .secret ? "iif(typeof(\(name)) = 'text', '', \(name))" : "\(name)"
    }
    let rows = try base.statement(
      "SELECT effective, exact, \(cells.joined(separator: ", ")) FROM \(table.name)")
    var digests: [Digest] = []
    while try rows.step() {
      var stream = DigestStream()
      for column in 0..<rows.columnCount { stream.add(rows.row.value(column)) }
      digests.append(stream.digest())
    }
    for digest in digests.sorted() { add(digest) }
  }

  /// What `Contents.needs` answers, without a row for each.
  fileprivate mutating func addNeeds(_ base: borrowing Connection) throws(SQLiteError) {
    add(Contents.needs.text)
    let words = try NeedWords(base)
    let rows = try base.statement(
      """
      SELECT kind, subject, words FROM verdict JOIN need_set ON need_set = needs
      ORDER BY kind, subject
      """)
    while try rows.step() {
      for need in words.needs(rows.row, 2) {
        for column in 0...1 { add(rows.row.value(column)) }
        add(.text(need.fact))
        add(.blob(need.rules))
      }
    }
  }

  fileprivate mutating func add(
    rows query: SQL, _ base: borrowing Connection
  ) throws(SQLiteError) {
    add(query.text)
    let rows = try base.statement(query)
    while try rows.step() {
      for column in 0..<rows.columnCount { add(rows.row.value(column)) }
    }
  }

  fileprivate mutating func add(_ value: Value) {
    switch value {
    case .null: add(-1 as Int64)
    case .integer(let integer): add(integer)
    case .real(let real): add(Int64(bitPattern: real.bitPattern))
    case .text(let text): add(text)
    case .blob(let blob): add(blob)
    }
  }
}
