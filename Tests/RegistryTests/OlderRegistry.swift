import Fishery
import SQLite
import Seal
import Testing

@testable import Registry

/// A registry as an earlier muster left it, made by the steps of the schema of its time.
enum OlderRegistry {
  /// - Parameters:
  ///   - schema: the number of the last step it had.
  ///   - signatures: of entries of its log, which says no names.
  static func write(to path: String, schema: Int, signing signatures: [Signature]) throws {
    let base = try Connection(path, .create)
    _ = try base.text("PRAGMA journal_mode = WAL")
    for statement in Migration.all.prefix(schema).flatMap(\.statements) { try base.run(statement) }
    try completeSheets(base)
    try base.run("PRAGMA application_id = \(literal: Int(Inspection.applicationID))")
    try base.run("PRAGMA user_version = \(literal: schema)")
    var last = Chain.start
    for (place, signature) in signatures.enumerated() {
      try base.run("INSERT OR IGNORE INTO actor(name) VALUES (\(signature.actor))")
      let actor = try #require(
        try base.integer("SELECT actor FROM actor WHERE name = \(signature.actor)"))
      last = Chain.link(
        after: last, number: place + 1, at: signature.at, actor: actor, act: "reveal", subject: "x",
        facts: "{}", commitment: [])
      try base.run(
        """
        INSERT INTO log(entry, at, actor, act, subject, facts, hash)
        VALUES (\(place + 1), \(signature.at), \(actor), 'reveal', 'x', '{}', \(last.bytes))
        """)
      try base.run(
        "INSERT OR REPLACE INTO log_head VALUES (1, \(place + 1), \(last.bytes))")
    }
  }

  /// Gives the sheets every column of today in tables that have every cell themselves.
  static func completeSheets(_ base: borrowing Connection) throws {
    for table in SheetTable.all {
      let held = Set(
        try base.all("SELECT name FROM pragma_table_info(\(table.name.text))") { $0.text(0) })
      guard !held.isEmpty else {
        let made = FirstRelease.rows(table.name, parties: table.parties, columns: table.columns)
        for statement in made { try base.run(statement) }
        continue
      }
      for party in table.parties where !held.contains(party.name.text) {
        try base.run("ALTER TABLE \(table.name) ADD COLUMN \(party.name) INTEGER")
      }
      for column in table.columns where !held.contains(column.text) {
        try base.run("ALTER TABLE \(table.name) ADD COLUMN \(column) ANY")
      }
    }
  }

  /// Turns a registry of today into one of the time when rows and claims had every cell themselves,
  /// and said of every number how it was written.
  static func withoutMentions(_ base: borrowing Connection) throws {
    try withoutEntries(base)
    for table in SheetTable.all {
      let was = SheetTable.name("was_\(table.sheet.name)")
      let made = FirstRelease.rows(was, parties: table.parties, columns: table.columns)
      for statement in made { try base.run(statement) }
      let names: [Name] =
        ["row", "digest", "import", "number", "effective", "thing", "exact"]
        + table.parties.map(\.name) + table.columns
      try base.run("INSERT INTO \(was)(\(names)) SELECT \(names) FROM \(table.name)")
      let rows = try base.all(
        "SELECT row, exact, \(table.columns) FROM \(was) WHERE exact IS NOT NULL"
      ) { row throws(SQLiteError) in (row.integer(0), try texts(row.text(1), row, 2, table)) }
      for (row, exact) in rows {
        try base.run("UPDATE \(was) SET exact = \(exact) WHERE row = \(row)")
      }
      let writings = try base.all(
        """
        SELECT w.row, w.import, w.exact, \(SQL.columns(table.columns, of: "r"))
        FROM writing w JOIN \(was) r USING (row)
        WHERE w.sheet = \(table.sheet.name) AND w.exact IS NOT NULL
        """
      ) { row throws(SQLiteError) in
        (row.integer(0), row.integer(1), try texts(row.text(2), row, 3, table))
      }
      for (row, file, exact) in writings {
        try base.run(
          """
          UPDATE writing SET exact = \(exact)
          WHERE sheet = \(table.sheet.name) AND row = \(row) AND import = \(file)
          """)
      }
      try base.run("DROP VIEW \(table.name)")
      try base.run("DROP TABLE \(table.kept)")
      try base.run("ALTER TABLE \(was) RENAME TO \(table.name)")
    }
    for statement in Expiring.schema { try base.run(statement) }
    for table in ClaimTable.all {
      let was = SheetTable.name("was_\(table.party.name.text)")
      let cells = table.columns.map { "\($0) ANY" as SQL }.joined(separator: ", ")
      let names: [Name] =
        ["digest", "anchor", "sheet", "effective", "rows"] + table.columns
      try base.run(
        """
        CREATE TABLE \(was)(
          claim INTEGER PRIMARY KEY, digest BLOB NOT NULL, anchor INTEGER NOT NULL,
          sheet INTEGER NOT NULL, effective TEXT, rows INTEGER NOT NULL, \(cells)
        ) STRICT
        """)
      try base.run("INSERT INTO \(was)(\(names)) SELECT \(names) FROM \(table.name)")
      try base.run("DROP VIEW \(table.name)")
      try base.run("DROP TABLE \(table.kept)")
      try base.run("ALTER TABLE \(was) RENAME TO \(table.name)")
    }
    for table in MentionTable.all { try base.run("DROP TABLE \(table.name)") }
    try base.run("DROP TABLE spelling")
    let step = Migration(statements: Schema.mentions).digest
    let before = Migration.all.prefix { $0.digest != step }.count
    try base.run("PRAGMA user_version = \(literal: before)")
  }

  /// Takes from lines by which entry their fisher is found, and numbers all entries upwards.
  static func withoutEntries(_ base: borrowing Connection) throws {
    try base.run("DROP INDEX vessel_port")
    for (table, index) in [
      ("placement", "placement_called"), ("agreement", "agreement_called"),
    ] as [(Name, Name)] {
      try base.run("DROP INDEX \(index)")
      try base.run("ALTER TABLE \(table) DROP COLUMN called")
    }
    let others = try base.all("SELECT entry FROM searched WHERE entry < 0") { $0.integer(0) }
    for entry in others {
      let text = try #require(try base.text("SELECT text FROM called WHERE entry = \(entry)"))
      let number = 1_000 - entry
      try base.run(
        """
        INSERT INTO called_index(called_index, rowid, text) VALUES ('delete', \(entry), \(text))
        """)
      try base.run("INSERT INTO called_index(rowid, text) VALUES (\(number), \(text))")
      for table in ["called", "searched", "gram"] as [Name] {
        try base.run("UPDATE \(table) SET entry = \(number) WHERE entry = \(entry)")
      }
    }
    let step = Migration(statements: Schema.entries).digest
    let before = Migration.all.prefix { $0.digest != step }.count
    try base.run("PRAGMA user_version = \(literal: before)")
  }

  /// What was written of a row, each text letter for letter.
  private static func texts(
    _ stored: String, _ row: borrowing Row, _ first: Int, _ table: SheetTable
  ) throws(SQLiteError) -> String {
    var cells: [Cell] = []
    for place in table.columns.indices { cells.append(Cell(row, place + first)) }
    return try JSON.object(
      ExactText.exact(stored, in: table, cells).map {
        .init(table.sheet.columns[$0.column].key, .string($0.text))
      }
    ).line
  }
}
