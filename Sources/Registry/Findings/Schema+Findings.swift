internal import SQLite

extension Schema {
  /// What the law found, and for which day the registry was last judged.
  static let findings: [SQL] = [
    """
    CREATE TABLE finding(
      finding INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL,
      subject INTEGER NOT NULL, rule TEXT NOT NULL, verdict TEXT NOT NULL, rank INTEGER NOT NULL,
      red INTEGER NOT NULL, from_day INTEGER, to_day INTEGER, ongoing INTEGER NOT NULL,
      reasons TEXT NOT NULL, state TEXT NOT NULL, first_seen INTEGER NOT NULL, gone_on INTEGER,
      by_worst INTEGER NOT NULL, by_vessel TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX finding_subject ON finding(kind, subject)",
    "CREATE INDEX finding_worst ON finding(by_worst, id)",
    "CREATE INDEX finding_age ON finding(first_seen, id)",
    "CREATE INDEX finding_rule ON finding(rule, id)",
    "CREATE INDEX finding_vessel ON finding(by_vessel, id)",
    """
    CREATE TABLE judged(
      one INTEGER PRIMARY KEY CHECK(one = 1), day INTEGER NOT NULL, law TEXT NOT NULL
    ) STRICT
    """,
  ]

  /// The verdicts behind it. `stale` holds who must be judged again: by every rule, because facts
  /// changed, or by those of another law. What is counted over everybody is counted as it changes,
  /// so that a morning when nothing is due costs the same in a registry of any size. `moment` goes
  /// on whenever a verdict that is being made could be another by now.
  static let verdicts: [SQL] = [
    """
    CREATE TABLE verdict(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, vector BLOB NOT NULL,
      days BLOB NOT NULL, until INTEGER,
      worst INTEGER NOT NULL, breaches INTEGER NOT NULL, undetermined INTEGER NOT NULL,
      PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX verdict_until ON verdict(until) WHERE until IS NOT NULL",
    """
    CREATE TABLE need(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, fact TEXT NOT NULL, rules BLOB NOT NULL,
      verdicts INTEGER NOT NULL,
      PRIMARY KEY(kind, subject, fact)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX need_fact ON need(fact)",
    """
    CREATE TABLE stale(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, whole INTEGER NOT NULL,
      PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE verdict_count(
      place INTEGER NOT NULL, code INTEGER NOT NULL, subjects INTEGER NOT NULL,
      PRIMARY KEY(place, code)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE breach_count(rank INTEGER PRIMARY KEY, findings INTEGER NOT NULL) STRICT",
    """
    CREATE TRIGGER breach_comes AFTER INSERT ON finding BEGIN
      INSERT INTO breach_count
      SELECT NEW.rank, 1 WHERE NEW.verdict = 'breach' AND NEW.state <> 'gone'
      ON CONFLICT DO UPDATE SET findings = findings + 1;
    END
    """,
    """
    CREATE TRIGGER breach_changes AFTER UPDATE OF rank, verdict, state ON finding BEGIN
      UPDATE breach_count SET findings = findings - 1
      WHERE rank = OLD.rank AND OLD.verdict = 'breach' AND OLD.state <> 'gone';
      INSERT INTO breach_count
      SELECT NEW.rank, 1 WHERE NEW.verdict = 'breach' AND NEW.state <> 'gone'
      ON CONFLICT DO UPDATE SET findings = findings + 1;
    END
    """,
    """
    CREATE TABLE moment(
      one INTEGER PRIMARY KEY CHECK(one = 1), number INTEGER NOT NULL
    ) STRICT
    """,
    "INSERT INTO moment VALUES (1, 0)",
  ]
}
