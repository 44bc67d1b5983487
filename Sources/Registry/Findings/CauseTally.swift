internal import SQLite

/// Findings in the queue that have one root: one rule, broken through one template of agreements, one
/// agency or aboard one vessel.
public struct CauseTally: Sendable, Hashable {
  public let rule: String
  public let root: Root
  /// The gravest of them.
  public let worst: Rank
  public let findings: Int
  /// The people they are about; nobody where they are about the vessel alone.
  public let persons: Int

  public enum Root: Sendable, Hashable {
    /// A template of agreements, folded.
    case template(String)
    case agency(Int64, name: String)
    case vessel(Int64, name: String)
  }
}

extension Registry {
  /// The roots of what nobody decided yet, the gravest and then those of the most people first.
  ///
  /// - Parameter written: the rules that are broken by how an agreement is written.
  public func causes(
    brokenInWriting written: [String], limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CauseTally] {
    let rules = written.map { "\($0)" as SQL }.joined(separator: ", ")
    return try read(cancellation) { base throws(SQLiteError) in
      try base.all(
        """
        SELECT rule, max(rank), template, agency, agency_name, vessel, vessel_name, count(*),
          count(DISTINCT fisher)
        FROM (
          SELECT d.rule, d.rank, p.fisher, coalesce(g.template, '') AS template,
            iif(g.template IS NULL, p.agency, NULL) AS agency, a.name AS agency_name,
            iif(g.template IS NULL AND p.agency IS NULL, v.vessel, NULL) AS vessel,
            v.name AS vessel_name
          FROM finding d LEFT JOIN placement p ON d.kind = 1 AND p.placement = d.subject
            LEFT JOIN vessel v ON v.vessel = iif(d.kind = 2, d.subject, p.vessel)
            LEFT JOIN agency a ON a.agency = p.agency
            LEFT JOIN agreement g ON g.agreement = (
              SELECT agreement FROM agreement
              WHERE d.rule IN (\(rules))
                AND fisher = p.fisher AND vessel = p.vessel AND template <> ''
              ORDER BY by_signed DESC, agreement LIMIT 1)
          WHERE d.state <> 'gone' AND d.standing IS NULL AND v.vessel IS NOT NULL
        )
        GROUP BY rule, template, agency, vessel
        ORDER BY max(rank) DESC, count(DISTINCT fisher) DESC, count(*) DESC, rule, template, agency,
          vessel
        LIMIT \(limit)
        """
      ) { CauseTally($0) }
    }
  }
}

extension CauseTally {
  fileprivate init(_ row: borrowing Row) {
    rule = row.text(0)
    worst = Rank(level: UInt8(clamping: row.int(1)))
    root =
      if let agency = row.optionalInteger(3) {
        .agency(agency, name: row.optionalText(4) ?? "")
      } else if let vessel = row.optionalInteger(5) {
        .vessel(vessel, name: row.optionalText(6) ?? "")
      } else {
        .template(row.text(2))
      }
    findings = row.int(7)
    persons = row.int(8)
  }
}
