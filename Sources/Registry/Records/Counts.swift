internal import Fishery
internal import SQLite

/// Counts over placements what the lists of vessels and agencies show and sort by.
enum Counts {
  /// What the verdicts say of some placements.
  static func refresh(placements condition: SQL, _ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      """
      UPDATE placement SET (worst, breaches, undetermined, by_worst) = (
          SELECT worst, breaches, undetermined,
            -((worst << 40) + (min(breaches, 65535) << 20) + min(undetermined, 65535))
          FROM (
            SELECT coalesce(max(worst), 0) AS worst, coalesce(max(breaches), 0) AS breaches,
              coalesce(max(undetermined), 0) AS undetermined
            FROM verdict WHERE kind = 1 AND subject = placement.placement))
      WHERE \(condition)
      """)
  }

  static func refresh(
    agencies: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      """
      UPDATE agency SET
        (placements, persons, worst) = (
          SELECT count(*), count(DISTINCT fisher) FILTER (WHERE breaches > 0),
            coalesce(max(worst), 0)
          FROM placement p WHERE p.agency = agency.agency)
      WHERE agency IN (SELECT value FROM json_each(\(agencies.json)))
      """)
    try base.run(
      """
      UPDATE agency SET by_placements = -placements, by_worst = -((worst << 32) + persons)
      WHERE agency IN (SELECT value FROM json_each(\(agencies.json)))
      """)
  }

  /// Seen aboard by a day, and not known to have left by then.
  static func aboard(on day: CivilDate) -> SQL {
    """
    seen IS NOT NULL AND seen <= \(day.ordinal)
      AND (disembarked IS NULL OR disembarked > \(day.ordinal))
    """
  }
}
