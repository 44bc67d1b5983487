internal import SQLite

extension Schema {
  /// What else the queue of findings is sorted and grouped by, and for whom a finding is. What was found before is judged again,
  /// so that it is known of it too.
  static let queue: [SQL] = [
    "ALTER TABLE finding ADD COLUMN money INTEGER",
    "ALTER TABLE finding ADD COLUMN currency TEXT",
    "ALTER TABLE finding ADD COLUMN by_money INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE finding ADD COLUMN by_due INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE finding ADD COLUMN by_agency TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE finding ADD COLUMN by_flag TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE finding ADD COLUMN assigned TEXT",
    "ALTER TABLE decision ADD COLUMN colleague TEXT",
    "CREATE INDEX finding_assigned ON finding(assigned) WHERE assigned IS NOT NULL",
    "CREATE INDEX finding_money ON finding(by_money, id)",
    "CREATE INDEX finding_due ON finding(by_due, id)",
    "CREATE INDEX finding_agency ON finding(by_agency, id)",
    "CREATE INDEX finding_flag ON finding(by_flag, id)",
    "INSERT OR REPLACE INTO stale SELECT kind, subject, 1 FROM verdict",
  ]
}
