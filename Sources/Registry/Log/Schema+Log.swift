internal import SQLite

/// The statements that make the tables, room by room.
enum Schema {}

extension Schema {
  /// The log holds numbers, ids and commitments; what is personal lies beside it, sealed.
  static let log: [SQL] = [
    "CREATE TABLE actor(actor INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TABLE log(
      entry INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor,
      act TEXT NOT NULL,
      subject TEXT NOT NULL,
      facts TEXT NOT NULL,
      commitment BLOB,
      hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE log_head(
      one INTEGER PRIMARY KEY CHECK(one = 1), entries INTEGER NOT NULL, hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE log_content(
      entry INTEGER PRIMARY KEY REFERENCES log, person_key INTEGER NOT NULL REFERENCES person_key,
      sealed BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE person_key(
      person_key INTEGER PRIMARY KEY, person INTEGER NOT NULL, key BLOB, destroyed INTEGER
    ) STRICT
    """,
    "CREATE UNIQUE INDEX person_key_in_use ON person_key(person) WHERE key IS NOT NULL",
    """
    CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
    BEGIN SELECT raise(ABORT, 'the log is only added to'); END
    """,
    """
    CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log
    BEGIN SELECT raise(ABORT, 'the log is only added to'); END
    """,
  ]
}
