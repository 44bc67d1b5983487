internal import SQLite

extension Schema {
  /// What is kept across placements, made of rows and made anew when these change: why a stay ended,
  /// the last day for which a sign of forced labour was reported of a fisher, the newest of these days
  /// among all whom an agency placed, and which months of which records of rest are the same.
  static let elsewhere: [SQL] = [
    "ALTER TABLE placement ADD COLUMN end_reason TEXT",
    "ALTER TABLE fisher ADD COLUMN reported INTEGER",
    "CREATE INDEX fisher_reported ON fisher(fisher) WHERE reported IS NOT NULL",
    "CREATE TABLE agency_report(agency INTEGER PRIMARY KEY, days TEXT NOT NULL) STRICT",
    """
    CREATE TABLE rest_month(
      fisher INTEGER NOT NULL, vessel INTEGER NOT NULL, month INTEGER NOT NULL,
      digest INTEGER NOT NULL, days INTEGER NOT NULL, PRIMARY KEY(fisher, vessel, month)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rest_month_digest ON rest_month(digest)",
  ]
}
