internal import SQLite

extension Schema {
  /// What people say with their own hands: cells against or beside those of rows, and every act
  /// that can be taken back.
  static let pen: [SQL] =
    [
      """
      CREATE TABLE amendment(
        amendment INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log,
        sheet TEXT NOT NULL, fisher INTEGER, vessel INTEGER, agency INTEGER, thing INTEGER,
        key TEXT NOT NULL, manner TEXT NOT NULL, was ANY, cell ANY, day TEXT,
        actor INTEGER NOT NULL REFERENCES actor, at INTEGER NOT NULL, undone INTEGER
      ) STRICT
      """,
      """
      CREATE TABLE act(
        entry INTEGER PRIMARY KEY REFERENCES log, actor INTEGER NOT NULL REFERENCES actor,
        kind TEXT NOT NULL, subject TEXT NOT NULL, was TEXT, undone INTEGER
      ) STRICT
      """,
      "CREATE INDEX act_subject ON act(kind, subject)",
      "CREATE INDEX act_standing ON act(actor, entry) WHERE undone IS NULL",
    ]
    + Party.allCases.map { party in
      "CREATE INDEX \(index(party)) ON amendment(\(party.name)) WHERE undone IS NULL"
    }

  /// What is kept of acts that were taken back, so that they can be done again.
  static let taken: [SQL] = [
    "ALTER TABLE act ADD COLUMN redoes INTEGER",
    """
    CREATE TABLE taken_row(
      act INTEGER NOT NULL REFERENCES act, number INTEGER NOT NULL, cells TEXT NOT NULL, exact TEXT,
      PRIMARY KEY(act, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE taken_link(
      act INTEGER NOT NULL REFERENCES act, party INTEGER NOT NULL, subject INTEGER NOT NULL,
      PRIMARY KEY(act, party)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// Where a person has an entry from, and the act along with which another was done.
  static let sources: [SQL] = [
    "ALTER TABLE import ADD COLUMN source TEXT",
    "ALTER TABLE act ADD COLUMN along INTEGER",
    "CREATE INDEX act_along ON act(along) WHERE along IS NOT NULL",
  ]

  private static func index(_ party: Party) -> Name {
    switch party {
    case .fisher: "amendment_fisher"
    case .vessel: "amendment_vessel"
    case .agency: "amendment_agency"
    }
  }
}
