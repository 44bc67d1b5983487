internal import SQLite

extension Schema {
  /// What the law makes of the subjects. All of it but the findings' history can be made again.
  static let findings: [SQL] = [
    """
    CREATE TABLE stale(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE verdict(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, vector BLOB NOT NULL, until INTEGER,
      worst INTEGER, breaches INTEGER NOT NULL, undetermined INTEGER NOT NULL,
      PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX verdict_until ON verdict(until) WHERE until IS NOT NULL",
    """
    CREATE TABLE need(
      fact TEXT NOT NULL, kind INTEGER NOT NULL, subject INTEGER NOT NULL,
      verdicts INTEGER NOT NULL, PRIMARY KEY(fact, kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX need_subject ON need(kind, subject)",
    """
    CREATE TABLE finding(
      finding TEXT PRIMARY KEY, kind INTEGER NOT NULL, subject INTEGER NOT NULL,
      rule TEXT NOT NULL, verdict TEXT NOT NULL, rank INTEGER NOT NULL, red INTEGER NOT NULL,
      first_day INTEGER, last_day INTEGER, ongoing INTEGER NOT NULL, reasons TEXT NOT NULL,
      state TEXT NOT NULL, seen INTEGER NOT NULL, changed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX finding_subject ON finding(kind, subject)",
    "CREATE INDEX finding_worst ON finding(rank DESC, seen, finding) WHERE state <> 'gone'",
    "CREATE INDEX finding_age ON finding(seen, finding) WHERE state <> 'gone'",
    "CREATE INDEX finding_rule ON finding(rule, rank DESC, finding) WHERE state <> 'gone'",
    """
    CREATE TABLE tally(
      place INTEGER NOT NULL, code INTEGER NOT NULL, subjects INTEGER NOT NULL,
      PRIMARY KEY(place, code)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE screening(
      one INTEGER PRIMARY KEY CHECK(one = 1), judged INTEGER NOT NULL, port TEXT,
      book TEXT NOT NULL, catalogue TEXT NOT NULL, figures TEXT NOT NULL
    ) STRICT
    """,
  ]
}
