internal import SQLite

/// A crew so small that knowing that something was said aboard would nearly name who said it.
enum SmallCrew {
  /// Fewer than so many.
  private static let least = 6

  /// Whether the crew of an amendment `m` is one: of its vessel, else of the smallest that its fisher
  /// was ever aboard of; one of which nothing is known is.
  static var isOne: SQL {
    """
    coalesce(
      (SELECT v.crew FROM vessel v JOIN anchor w ON w.subject = v.vessel WHERE w.anchor = m.vessel),
      (SELECT min(v.crew) FROM anchor f JOIN placement p ON p.fisher = f.subject
        JOIN vessel v ON v.vessel = p.vessel WHERE f.anchor = m.fisher), 0) < \(least)
    """
  }
}
