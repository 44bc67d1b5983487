internal import SQLite

/// A crew so small that knowing that something was said aboard would nearly name who said it.
enum SmallCrew {
  /// Fewer than so many.
  private static let least = 6

  /// Whether the crew of an amendment `m` is one.
  static var isOne: SQL { isOne(vessel: "m.vessel", fisher: "m.fisher") }

  /// Whether a row `r` of a table, entered by an import `i`, was said aboard one.
  static func hides(of table: SheetTable) -> SQL {
    "i.source = \(Amendment.Source.saidAboard.rawValue) AND \(isOne(of: table))"
  }

  /// Whether the crew of a row `r` of a table is one.
  private static func isOne(of table: SheetTable) -> SQL {
    isOne(
      vessel: table.parties.contains(.vessel) ? "r.vessel" : "NULL",
      fisher: table.parties.contains(.fisher) ? "r.fisher" : "NULL")
  }

  /// Whether a crew is one: that of a vessel, else of the smallest that a fisher was ever aboard of;
  /// one of which nothing is known is.
  private static func isOne(vessel: SQL, fisher: SQL) -> SQL {
    """
    coalesce(
      (SELECT v.crew FROM vessel v JOIN anchor w ON w.subject = v.vessel WHERE w.anchor = \(vessel)),
      (SELECT min(v.crew) FROM anchor f JOIN placement p ON p.fisher = f.subject
        JOIN vessel v ON v.vessel = p.vessel WHERE f.anchor = \(fisher)), 0) < \(least)
    """
  }
}
