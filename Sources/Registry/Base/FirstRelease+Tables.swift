internal import SQLite

/// Tables that had every cell themselves, as they were made until mentions stood apart.
extension FirstRelease {
  /// Makes a table for rows that name some kinds of record and have some columns.
  static func rows(_ name: Name, parties: [Party], columns: [Name]) -> [SQL] {
    let anchors = parties.map { "\($0.name) INTEGER" as SQL }
    let cells = columns.map { "\($0) ANY" as SQL }
    let table: SQL = """
      CREATE TABLE \(name)(
        row INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, import INTEGER NOT NULL,
        number INTEGER NOT NULL, effective TEXT, thing INTEGER NOT NULL, exact TEXT,
        \((anchors + cells).joined(separator: ", "))
      ) STRICT
      """
    return [table]
      + parties.map { party in
        let index = SheetTable.name("\(name.text)_\(party.name.text)")
        return "CREATE INDEX \(index) ON \(name)(\(party.name), thing)"
      }
  }

  /// Makes the table of what is said of a kind of record in some columns.
  static func claims(_ party: Party, _ columns: [Name]) -> [SQL] {
    let name = ClaimTable.of(party).name
    let cells = columns.map { "\($0) ANY" as SQL }.joined(separator: ", ")
    let index = SheetTable.name("claim_\(party.name.text)_anchor")
    return [
      """
      CREATE TABLE \(name)(
        claim INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, anchor INTEGER NOT NULL,
        sheet INTEGER NOT NULL, effective TEXT, rows INTEGER NOT NULL, \(cells)
      ) STRICT
      """,
      "CREATE INDEX \(index) ON \(name)(anchor)",
    ]
  }
}
