internal import Fishery
internal import SQLite

/// Takes all that is kept of one fisher out of the tables, and destroys the keys of what is sealed.
struct Erasing {
  let name: String
  /// Every key under which rows and sealed words speak of the person, as somebody or aboard.
  private let anchors: [Int64]
  private let people: [Int64]
  private let claims = ClaimBook()

  /// Nil when no fisher has the key.
  init?(_ fisher: Int64, _ base: borrowing Connection) throws(SQLiteError) {
    let name = try base.text("SELECT name FROM fisher WHERE fisher = \(fisher)")
    guard let name else { return nil }
    self.name = name
    anchors = try base.all(
      "SELECT \(fisher) UNION SELECT anchor FROM anchor WHERE subject = \(fisher)"
    ) { $0.integer(0) }
    let placements = try base.all("SELECT placement FROM placement WHERE fisher = \(fisher)") {
      $0.integer(0)
    }
    people = anchors + placements
  }

  private var theirs: SQL { "fisher IN (SELECT value FROM json_each(\(anchors.json)))" }

  private var tables: [SheetTable] { SheetTable.all.filter { $0.parties.contains(.fisher) } }

  func counted(_ base: borrowing Connection) throws(SQLiteError) -> Erasure {
    var rows = 0
    for table in tables {
      rows += Int(try base.integer("SELECT count(*) FROM \(table.name) WHERE \(theirs)") ?? 0)
    }
    let sealed = try base.integer(
      """
      SELECT count(*) FROM log_content JOIN person_key USING (person_key)
      WHERE key IS NOT NULL AND person IN (SELECT value FROM json_each(\(people.json)))
      """)
    return Erasure(rows: rows, sealed: Int(sealed ?? 0))
  }

  /// - Returns: the numbers of the keys that were destroyed.
  func run(_ base: borrowing Connection, at moment: Int64) throws(SQLiteError) -> [Int64] {
    let keys = try base.destroyKeys(of: people, at: moment)
    for table in tables { try remove(from: table, base) }
    try claims.settle(base)
    try base.sweepMentions(ofNobodyAlone: true)
    try base.run("DELETE FROM amendment WHERE \(theirs)")
    // Rows that were taken back are kept by what they say and not by whom they speak of.
    try base.run("DELETE FROM taken_row")
    try base.run("DELETE FROM taken_link")
    try Upkeep.run(
      after: claims.touched.union(anchors), sharing: claims.shared, base)
    // The index of texts keeps what was taken out of it until its parts are joined.
    try base.run("INSERT INTO called_index(called_index) VALUES ('optimize')")
    try forgetName(in: "memory", "text", base)
    try forgetName(in: "saved_view", "filter", base)
    return keys
  }

  private func remove(
    from table: SheetTable, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let rows = try base.statement(
      "SELECT row, number, effective, \(table.columns) FROM \(table.name) WHERE \(theirs)")
    let delete = try base.statement("DELETE FROM \(table.kept) WHERE row = ?")
    while try rows.step() {
      let number = rows.row.integer(0)
      let cells = table.columns.indices.map { Cell(rows.row, $0 + 3) }
      let row = SheetRow(number: rows.row.int(1), cells: cells, exact: [])
      let claim = RowClaim(row, in: table, day: rows.row.optionalText(2))
      for claim in claim.claims { try claims.remove(claim, base) }
      try base.run("DELETE FROM writing WHERE sheet = \(table.sheet.name) AND row = \(number)")
      try delete.bind(1, number)
      try delete.run()
    }
  }

  /// Deletes what people's desks keep where the person is named in it.
  private func forgetName(
    in table: Name, _ column: Name, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let name = FoldedText(name).text
    guard !name.isEmpty else { return }
    let texts = try base.all("SELECT DISTINCT \(column) FROM \(table)") { $0.text(0) }
    for text in texts where FoldedText(text).text.contains(name) {
      try base.run("DELETE FROM \(table) WHERE \(column) = \(text)")
    }
  }
}

extension Connection {
  /// Destroys the keys of some people.
  ///
  /// - Returns: the numbers of the keys, which the log names.
  func destroyKeys(of people: [Int64], at moment: Int64) throws(SQLiteError) -> [Int64] {
    let theirs: SQL = """
      key IS NOT NULL AND person IN (SELECT value FROM json_each(\(people.json)))
      """
    let keys = try all("SELECT person_key FROM person_key WHERE \(theirs) ORDER BY person_key") {
      $0.integer(0)
    }
    try run("UPDATE person_key SET key = NULL, destroyed = \(moment) WHERE \(theirs)")
    return keys
  }
}
