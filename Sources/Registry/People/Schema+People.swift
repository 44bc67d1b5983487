internal import SQLite

extension Schema {
  /// By what people are known again, and what was set for the registry as a whole.
  static let people: [SQL] = [
    """
    CREATE TABLE passphrase(
      actor INTEGER PRIMARY KEY REFERENCES actor, role TEXT NOT NULL, hash TEXT NOT NULL,
      failures INTEGER NOT NULL, failed INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
  ]
}
