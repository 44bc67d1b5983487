internal import SQLite

/// The schema of the first release, for good: what a registry of that time holds.
///
/// Tables that are as they were then stand in their rooms; here are those that were another.
enum FirstRelease {
  static let statements: [SQL] =
    Schema.log + Schema.identity + Schema.imports + Schema.records + Schema.search
    + Schema.findings + replaced + sheets.flatMap(\.schema) + claims

  /// One sheet of that time.
  struct FirstSheet {
    private let name: String
    private let parties: [Party]
    private let columns: [Name]

    init(_ name: String, of parties: [Party], _ columns: String) {
      self.name = name
      self.parties = parties
      self.columns = FirstRelease.names(columns)
    }

    var schema: [SQL] {
      FirstRelease.rows(SheetTable.name("rows_\(name)"), parties: parties, columns: columns)
    }
  }

  /// By which columns each kind of record was known.
  private static let claims: [SQL] =
    claims(
      .fisher,
      """
      document_type document_number document_issuer person_source person_number name family_name \
      given_names birth_date nationality
      """)
    + claims(.vessel, "register source_number imo registration flag mmsi call_sign vessel")
    + claims(.agency, "agency agency_country agency_number")

  private static func claims(_ party: Party, _ columns: String) -> [SQL] {
    claims(party, names(columns))
  }

  private static func names(_ columns: String) -> [Name] {
    columns.split(separator: " ").map { SheetTable.name("c_\($0)") }
  }

  private static let replaced: [SQL] = [
    """
    CREATE TABLE hint(
      key INTEGER NOT NULL, anchor INTEGER NOT NULL, claims INTEGER NOT NULL,
      PRIMARY KEY(key, anchor)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX hint_anchor ON hint(anchor)",
    """
    CREATE TABLE link(
      one INTEGER NOT NULL, other INTEGER NOT NULL, party INTEGER NOT NULL,
      state TEXT NOT NULL, entry INTEGER REFERENCES log,
      PRIMARY KEY(one, other), CHECK(one < other)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX link_other ON link(other)",
    "CREATE INDEX link_state ON link(state, party)",
    """
    CREATE TABLE vessel(
      vessel INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, flag TEXT NOT NULL,
      gear TEXT, loa INTEGER, port TEXT, departed INTEGER, checked INTEGER,
      crew INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
      worst INTEGER NOT NULL DEFAULT 0, persons INTEGER NOT NULL DEFAULT 0,
      needs INTEGER NOT NULL DEFAULT 0,
      by_worst INTEGER NOT NULL DEFAULT 0, by_crew INTEGER NOT NULL DEFAULT 0,
      by_sea INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX vessel_worst ON vessel(by_worst, vessel)",
    "CREATE INDEX vessel_name ON vessel(folded, vessel)",
    "CREATE INDEX vessel_flag ON vessel(flag, vessel)",
    "CREATE INDEX vessel_crew ON vessel(by_crew, vessel)",
    "CREATE INDEX vessel_sea ON vessel(by_sea, vessel)",
    """
    CREATE TABLE verdict(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, vector BLOB NOT NULL, until INTEGER,
      worst INTEGER NOT NULL, breaches INTEGER NOT NULL, undetermined INTEGER NOT NULL,
      PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX verdict_until ON verdict(until) WHERE until IS NOT NULL",
    """
    CREATE TABLE need(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, fact TEXT NOT NULL,
      PRIMARY KEY(kind, subject, fact)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX need_fact ON need(fact)",
    """
    CREATE TABLE stale(
      kind INTEGER NOT NULL, subject INTEGER NOT NULL, PRIMARY KEY(kind, subject)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
