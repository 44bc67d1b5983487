internal import Fishery
internal import SQLite

extension SheetTable {
  var schema: [SQL] { [table] + indexes + [view] }

  /// What a row has beside the cells of its sheet: a day only where none of its cells says it.
  private static let parts: [Name] = [
    "row", "digest", "import", "number", "day", "thing", "written",
  ]

  private var table: SQL {
    let ends = parties.map {
      "\($0.name) INTEGER, \(MentionTable.of($0).reference) INTEGER" as SQL
    }
    let cells = ownPlaces.map { "\(columns[$0]) ANY" as SQL }
    return """
      CREATE TABLE \(kept)(
        row INTEGER PRIMARY KEY, digest BLOB NOT NULL, import INTEGER NOT NULL,
        number INTEGER NOT NULL, day TEXT, thing INTEGER NOT NULL, written ANY,
        \((ends + cells).joined(separator: ", "))
      ) STRICT
      """
  }

  /// Rows are found by the record that they speak of first, and by what they say of it; by others
  /// that they name, where they do.
  private var indexes: [SQL] {
    var made = parties.map { index(by: $0) }
    if parties.isEmpty {
      made.append("CREATE INDEX \(indexName("thing")) ON \(kept)(thing, digest)")
    }
    if sheet == .documents { made.append(Expiring.index) }
    return made
  }

  private func index(by party: Party) -> SQL {
    let index = indexName(party.name)
    return party == parties.first
      ? "CREATE INDEX \(index) ON \(kept)(\(party.name), thing, digest)"
      : "CREATE INDEX \(index) ON \(kept)(\(party.name)) WHERE \(party.name) IS NOT NULL"
  }

  private func indexName(_ column: Name) -> Name {
    SheetTable.name("\(kept.text)_\(column.text)")
  }

  /// Every cell of a row, whether the row keeps it or its mentions do; for which day it speaks, and
  /// how it was written. Its columns are not listed: whoever opens a registry reads all its views.
  private var view: SQL {
    let mentions = parties.map { MentionTable.of($0).joined(to: "r") }
    return """
      CREATE VIEW \(name) AS
      SELECT *, \(effective) AS effective, \(Spellings.text(of: "r")) AS exact
      FROM \(kept) r \(mentions.joined(separator: " "))
      """
  }

  /// The day for which a row speaks: by its file, else by its own column.
  private var effective: SQL {
    guard let column = sheet.effective.flatMap({ self.column($0) }) else { return "day" }
    return "coalesce(day, iif(typeof(\(column)) = 'text', \(column), NULL))"
  }

  /// Where the cells of a mention stand in a row, in the order of the mention's columns; nil where
  /// the sheet has no such column.
  func places(mentioning party: Party) -> [Int?] { MentionTable.of(party).keys.map { place($0) } }
}

extension SheetTable {
  /// Anchor and mention of each kind of record that a row names, then the cells that it keeps.
  private var said: [Name] {
    parties.flatMap { [$0.name, MentionTable.of($0).reference] } + ownPlaces.map { columns[$0] }
  }

  /// Row, digest, import, number, own day, thing and exact texts, then what is said.
  var insert: SQL {
    let names = Self.parts + said
    return "INSERT INTO \(kept)(\(names)) VALUES (\(parameters: names.count))"
  }

  /// Gives a row another digest, thing and exact texts, and says something else; the row itself
  /// comes last.
  var update: SQL {
    let values = (["digest", "thing", "written"] + said).map { "\($0) = ?" as SQL }
    return "UPDATE \(kept) SET \(values.joined(separator: ", ")) WHERE row = ?"
  }
}

extension SheetTable {
  /// Makes the table and its view, or brings them up to the columns that the sheet has.
  ///
  /// - Parameter claims: counts what rows claim that are taken over from a table of another shape.
  func complete(
    _ base: borrowing Connection, claiming claims: ClaimBook
  ) throws(SQLiteError) {
    let held = Set(try base.columns(of: kept))
    guard !held.isEmpty else {
      let before = try base.columns(of: name)
      try base.run(table)
      if !before.isEmpty { try takeOver(before, claiming: claims, base) }
      for statement in indexes + [view] { try base.run(statement) }
      return
    }
    for party in parties where !held.contains(party.name.text) {
      let reference = MentionTable.of(party).reference
      try base.run("ALTER TABLE \(kept) ADD COLUMN \(party.name) INTEGER")
      try base.run("ALTER TABLE \(kept) ADD COLUMN \(reference) INTEGER")
      try base.run(index(by: party))
    }
    for column in ownPlaces.map({ columns[$0] }) where !held.contains(column.text) {
      try base.run("ALTER TABLE \(kept) ADD COLUMN \(column) ANY")
    }
    try base.run("DROP VIEW \(name)")
    try base.run(view)
  }
}

extension Connection {
  /// The names of the columns of a table; none for one that is not there.
  fileprivate func columns(of table: Name) throws(SQLiteError) -> [String] {
    try all("SELECT name FROM pragma_table_info(\(table.text))") { $0.text(0) }
  }
}
