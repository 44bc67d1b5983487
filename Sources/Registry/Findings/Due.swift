public import Fishery
internal import SQLite

/// Everybody who must be judged again, crew by crew.
///
/// So what the dossiers of one vessel share is read once, and what lists show of it is counted once,
/// however large the fleet.
public struct Due: Sendable {
  /// By every rule: their facts changed, their day of change has come, or they never were judged.
  public let whole: [Subject]
  /// Only by the rules that another law touched.
  public let partly: [Subject]
  public let rules: Set<String>
  /// Whether a screening before stopped when its verdicts were kept and not yet counted.
  public let isUnfinished: Bool
  /// When this was so.
  public let moment: Int64

  public var count: Int { whole.count + partly.count }

  static func whole(on day: CivilDate) -> SQL {
    """
    SELECT kind, subject FROM stale WHERE whole = 1
    UNION SELECT kind, subject FROM verdict WHERE until <= \(day.ordinal)
    """
  }

  static func partly(on day: CivilDate) -> SQL {
    """
    SELECT kind, subject FROM stale JOIN verdict USING (kind, subject)
    WHERE whole = 0 AND (until IS NULL OR until > \(day.ordinal))
    """
  }
}

extension Registry {
  /// Who is due by a day.
  public func due(on day: CivilDate) throws(RegistryError) -> Due {
    try read { base throws(SQLiteError) in
      let moment = try base.moment()
      return Due(
        whole: try base.subjects(Due.whole(on: day)),
        partly: try base.subjects(Due.partly(on: day)),
        rules: Set(try base.all("SELECT rule FROM law_due") { $0.text(0) }),
        isUnfinished: try base.integer("SELECT 1 FROM agency_stale LIMIT 1") != nil,
        moment: moment)
    }
  }

  /// Everybody there is to judge.
  public func subjects() throws(RegistryError) -> [Subject] {
    try read { base throws(SQLiteError) in
      try base.subjects(
        "SELECT 1 AS kind, placement AS subject FROM placement UNION ALL SELECT 2, vessel FROM vessel"
      )
    }
  }
}

extension Connection {
  fileprivate func subjects(_ query: SQL) throws(SQLiteError) -> [Subject] {
    try all(
      """
      SELECT s.kind, s.subject FROM (\(query)) s
      LEFT JOIN placement p ON s.kind = 1 AND p.placement = s.subject
      ORDER BY s.kind, p.vessel, p.fisher, s.subject
      """
    ) { Subject($0, kind: 0, id: 1) }
  }
}
