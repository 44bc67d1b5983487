internal import SQLite

extension Schema {
  /// What people said of findings, and beside each finding what of it stands.
  ///
  /// `decision` is only added to. What stands is made of it and of the finding as it is now, in one
  /// place, so that it can be made again at any time.
  static let decisions: [SQL] = [
    """
    CREATE TABLE decision(
      decision INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log,
      finding TEXT NOT NULL, word TEXT NOT NULL, ground TEXT, until INTEGER, fact TEXT,
      reasons TEXT NOT NULL, returns INTEGER NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor, undone INTEGER
    ) STRICT
    """,
    "CREATE INDEX decision_finding ON decision(finding, decision)",
    "CREATE INDEX decision_entry ON decision(entry)",
    "ALTER TABLE finding ADD COLUMN returns INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE finding ADD COLUMN standing TEXT",
    "ALTER TABLE finding ADD COLUMN decided INTEGER",
    "ALTER TABLE finding ADD COLUMN wakes INTEGER",
    "CREATE INDEX finding_wakes ON finding(wakes) WHERE wakes IS NOT NULL",
    "CREATE INDEX finding_standing ON finding(standing) WHERE standing IS NOT NULL",
  ]
}
