internal import SQLite

extension Schema {
  /// Who is who. An anchor is the strongest claim of some row; its subject is the record it means,
  /// by its own right, because one record alone bears its claim, or because a person said so.
  static let identity: [SQL] = [
    """
    CREATE TABLE anchor(
      anchor INTEGER PRIMARY KEY, party INTEGER NOT NULL, rank INTEGER NOT NULL,
      subject INTEGER NOT NULL, claims INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX anchor_subject ON anchor(subject)",
    """
    CREATE TABLE bearing(
      key INTEGER NOT NULL, anchor INTEGER NOT NULL, claims INTEGER NOT NULL,
      PRIMARY KEY(key, anchor)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX bearing_anchor ON bearing(anchor)",
  ]

  /// Records that share a key are proposed to be one for as long as they share it; what a person
  /// said of two of them is a link.
  static let links: [SQL] = [
    """
    CREATE TABLE hint(
      key INTEGER NOT NULL, anchor INTEGER NOT NULL, rank INTEGER NOT NULL,
      claims INTEGER NOT NULL, PRIMARY KEY(key, anchor)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX hint_anchor ON hint(anchor)",
    """
    CREATE TABLE proposal(
      key INTEGER NOT NULL, one INTEGER NOT NULL, other INTEGER NOT NULL,
      party INTEGER NOT NULL, PRIMARY KEY(key, one, other), CHECK(one < other)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX proposal_one ON proposal(one, other)",
    "CREATE INDEX proposal_other ON proposal(other, one)",
    """
    CREATE TABLE link(
      one INTEGER NOT NULL, other INTEGER NOT NULL, party INTEGER NOT NULL,
      state TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES log,
      PRIMARY KEY(one, other), CHECK(one < other)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX link_other ON link(other)",
    "CREATE INDEX link_state ON link(state, party)",
  ]
}
