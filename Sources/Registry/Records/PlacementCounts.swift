internal import SQLite

/// Writes what the verdicts say of placements, one by one; what is as it was is not written.
struct PlacementCounts: ~Copyable {
  private let update: Statement

  init(_ base: borrowing Connection) throws(SQLiteError) {
    update = try base.statement(
      """
      UPDATE placement SET worst = ?1, breaches = ?2, undetermined = ?3,
        by_worst = -((?1 << 40) + (min(?2, 65535) << 20) + min(?3, 65535))
      WHERE placement = ?4 AND (worst, breaches, undetermined) IS NOT (?1, ?2, ?3)
      """)
  }

  /// - Returns: whether something else is said now than before.
  func write(
    _ placement: Int64, worst: Int64, breaches: Int64, undetermined: Int64,
    _ base: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try update.bind(1, worst)
    try update.bind(2, breaches)
    try update.bind(3, undetermined)
    try update.bind(4, placement)
    try update.run()
    return base.changes > 0
  }
}
