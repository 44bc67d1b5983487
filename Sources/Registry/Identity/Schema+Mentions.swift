internal import SQLite

extension Schema {
  /// Mentions and spellings stand apart, and keys are counted once for all claims that give the same:
  /// what was claimed is counted anew as the rows of each sheet are taken over.
  static let mentions: [SQL] =
    MentionTable.all.flatMap(\.schema)
    + ClaimTable.all.map { "DROP TABLE \($0.name)" } + ClaimTable.all.flatMap(\.schema) + [
      "CREATE TABLE spelling(spelling INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
      "UPDATE anchor SET claims = 0", "DELETE FROM bearing", "DELETE FROM hint",
    ]
}
