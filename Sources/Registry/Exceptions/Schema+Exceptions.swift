internal import SQLite

extension Schema {
  /// Exceptions of a rule. None is without an end, and nobody says yes to their own.
  static let exceptions: [SQL] = [
    """
    CREATE TABLE exception(
      exception INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log, rule TEXT NOT NULL,
      scope TEXT NOT NULL CHECK(scope IN ('vessel', 'agency', 'person', 'placement')),
      subject INTEGER NOT NULL, ends INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
      yes INTEGER, answer INTEGER REFERENCES log, approver INTEGER REFERENCES actor,
      closed INTEGER REFERENCES log,
      CHECK(yes IS NOT 1 OR approver <> actor)
    ) STRICT
    """,
    "CREATE INDEX exception_rule ON exception(rule) WHERE yes = 1",
  ]
}
