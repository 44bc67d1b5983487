internal import SQLite

extension Schema {
  /// Claims are found by whom they speak of and eight bytes of their digests, in one index instead
  /// of two; what was claimed before is carried over.
  static let claims: [SQL] = ClaimTable.all.flatMap { claims(in: $0) }

  private static func claims(in table: ClaimTable) -> [SQL] {
    let name = table.name
    let columns: [Name] = ["claim", "anchor", "sheet", "effective", "rows"] + table.columns
    let cells = table.columns.map { "\($0) ANY" as SQL }.joined(separator: ", ")
    let before = SheetTable.name("\(name.text)_before")
    let index = SheetTable.name("\(name.text)_anchor")
    return [
      "ALTER TABLE \(name) RENAME TO \(before)",
      "DROP INDEX \(index)",
      """
      CREATE TABLE \(name)(
        claim INTEGER PRIMARY KEY, digest BLOB NOT NULL, anchor INTEGER NOT NULL,
        sheet INTEGER NOT NULL, effective TEXT, rows INTEGER NOT NULL, \(cells)
      ) STRICT
      """,
      """
      INSERT INTO \(name)(digest, \(columns)) SELECT substr(digest, 1, 8), \(columns) FROM \(before)
      """,
      "DROP TABLE \(before)",
      "CREATE UNIQUE INDEX \(index) ON \(name)(anchor, digest)",
    ]
  }
}
