internal import SQLite

extension NeedLine {
  /// All facts that are needed: there are never more of them than a dossier has.
  static func query(_ filter: ListFilter) -> SQL {
    """
    SELECT n.fact, count(DISTINCT p.fisher), count(DISTINCT iif(n.kind = 2, n.subject, p.vessel)),
      sum(n.verdicts)
    FROM need n LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
    WHERE \(filter.conditions(conditions).all)
    GROUP BY n.fact ORDER BY 2 DESC, 3 DESC, 1
    """
  }

  /// Every fact that is needed once, found without looking at everybody who needs it.
  static let facts: SQL = """
    SELECT DISTINCT fact FROM need_word w
    WHERE EXISTS (SELECT 1 FROM needed n WHERE n.word = w.word)
    """

  static func conditions(_ filter: ListFilter) -> [SQL] {
    var conditions: [SQL] = []
    if let vessel = filter.vessel {
      conditions.append("iif(n.kind = 2, n.subject, p.vessel) = \(vessel)")
    }
    if let placement = filter.placement {
      conditions.append("n.kind = 1 AND n.subject = \(placement)")
    }
    return conditions + filter.agencies("p.agency")
  }

  init(_ row: borrowing Row) {
    self.init(fact: row.text(0), persons: row.int(1), vessels: row.int(2), verdicts: row.int(3))
  }
}
