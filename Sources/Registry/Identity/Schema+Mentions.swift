internal import SQLite

extension Schema {
  /// Mentions and spellings stand apart, and what was claimed is carried over to them.
  static let mentions: [SQL] =
    MentionTable.all.flatMap(\.schema) + ClaimTable.all.flatMap { claims(takenOver: $0) } + [
      "CREATE TABLE spelling(spelling INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT"
    ]

  private static func claims(takenOver table: ClaimTable) -> [SQL] {
    let mentions = MentionTable.of(table.party)
    let before = SheetTable.name("\(table.name.text)_before")
    let kept: [Name] =
      ["claim", "digest", "anchor", "sheet", "effective", "rows"]
      + table.ownPlaces.map { table.columns[$0] }
    return [
      "ALTER TABLE \(table.name) RENAME TO \(before)",
      mentions.fill(from: before, by: "anchor", mentions.columns),
    ] + table.schema + [
      """
      INSERT INTO \(table.kept)(\(kept), \(mentions.reference))
      SELECT \(SQL.columns(kept, of: "o")),
        (\(mentions.mention(of: "o", by: "anchor", mentions.columns)))
      FROM \(before) o
      """,
      "DROP TABLE \(before)",
    ]
  }
}
