internal import SQLite

extension Schema {
  /// What came in, in which file, and which rows each file vouches for.
  static let imports: [SQL] = [
    """
    CREATE TABLE import(
      import INTEGER PRIMARY KEY, sheet TEXT NOT NULL, file TEXT NOT NULL, hash TEXT NOT NULL,
      shape TEXT NOT NULL, mapping TEXT NOT NULL, headers TEXT NOT NULL, day TEXT,
      actor INTEGER NOT NULL REFERENCES actor, at INTEGER NOT NULL,
      stored INTEGER NOT NULL DEFAULT 0, new INTEGER NOT NULL DEFAULT 0,
      changed INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, undone INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE vouch(
      import INTEGER NOT NULL REFERENCES import, first INTEGER NOT NULL, last INTEGER NOT NULL,
      number INTEGER NOT NULL, PRIMARY KEY(import, first)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE mapping(
      shape TEXT PRIMARY KEY, sheet TEXT NOT NULL, mapping TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The key of numbers that are kept as hashes only; and how each file wrote a row that not all
  /// files write alike.
  static let writings: [SQL] = [
    "CREATE TABLE secret_key(one INTEGER PRIMARY KEY CHECK(one = 1), key BLOB NOT NULL) STRICT",
    """
    CREATE TABLE writing(
      sheet TEXT NOT NULL, row INTEGER NOT NULL, import INTEGER NOT NULL REFERENCES import,
      exact TEXT, PRIMARY KEY(sheet, row, import)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
