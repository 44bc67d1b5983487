internal import SQLite

extension Schema {
  /// By which law the registry is judged. `law_due` holds the rules by which those must be judged
  /// again who are stale for the law's sake alone.
  static let law: [SQL] = [
    """
    CREATE TABLE law_pack(
      one INTEGER PRIMARY KEY CHECK(one = 1), name TEXT NOT NULL, bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE law_mark(
      one INTEGER PRIMARY KEY CHECK(one = 1), law TEXT NOT NULL, port TEXT, rules TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE law_figure(
      figure TEXT PRIMARY KEY, digest INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE law_due(rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
  ]
}
