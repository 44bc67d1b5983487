internal import SQLite

extension Schema {
  /// Cases, and step by step what people did in them. What is personal lies sealed beside the log.
  static let cases: [SQL] = [
    """
    CREATE TABLE casefile(
      casefile INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log,
      finding TEXT, fisher INTEGER, vessel INTEGER
    ) STRICT
    """,
    "CREATE INDEX casefile_fisher ON casefile(fisher) WHERE fisher IS NOT NULL",
    """
    CREATE TABLE case_step(
      step INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log,
      casefile INTEGER NOT NULL REFERENCES casefile, act TEXT NOT NULL, facts TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX case_step_casefile ON case_step(casefile, step)",
  ]
}
