internal import SQLite

extension Schema {
  /// Which facts are wanted of whom. A word is one fact with the rules that want it; of most
  /// subjects the same words are wanted as of others, so that a set of them is kept once and a
  /// verdict names it. The agencies beside have placements with other verdicts than they were counted
  /// by, since a screening has not come to its end.
  static let needs: [SQL] = [
    "DROP TABLE need",
    """
    CREATE TABLE need_word(
      word INTEGER PRIMARY KEY, fact TEXT NOT NULL, rules BLOB NOT NULL, verdicts INTEGER NOT NULL,
      UNIQUE(fact, rules)
    ) STRICT
    """,
    """
    CREATE TABLE need_set(
      need_set INTEGER PRIMARY KEY, words BLOB NOT NULL UNIQUE, subjects INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE needed(
      need_set INTEGER NOT NULL REFERENCES need_set, word INTEGER NOT NULL REFERENCES need_word,
      PRIMARY KEY(need_set, word)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX needed_word ON needed(word)",
    "ALTER TABLE verdict ADD COLUMN needs INTEGER REFERENCES need_set",
    "CREATE INDEX verdict_needs ON verdict(needs) WHERE needs IS NOT NULL",
    """
    CREATE VIEW need AS
    SELECT v.kind, v.subject, w.fact, w.rules, w.verdicts
    FROM verdict v JOIN needed n ON n.need_set = v.needs JOIN need_word w ON w.word = n.word
    """,
    "CREATE TABLE agency_stale(agency INTEGER PRIMARY KEY) STRICT",
  ]
}
