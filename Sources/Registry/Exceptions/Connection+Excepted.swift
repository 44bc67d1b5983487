internal import Fishery
internal import SQLite

extension Connection {
  /// Whether anybody ever asked for an exception.
  func hasExceptions() throws(SQLiteError) -> Bool {
    try integer("SELECT 1 FROM exception LIMIT 1") != nil
  }

  /// Has active exceptions stand over what nobody closed of some findings, until their last day is
  /// over; never over a red line.
  ///
  /// What people decided stays beside, and is seen again on the day after.
  func except(_ findings: SQL) throws(SQLiteError) {
    guard try hasExceptions() else { return }
    let today = try judgedDay()?.ordinal ?? Int32.min
    try run(
      """
      UPDATE finding SET standing = 'except', wakes = 1 + (
        SELECT max(e.ends) FROM exception e
        WHERE e.rule = finding.rule AND \(ExceptionReach.isActive(on: "\(today)"))
          AND \(ExceptionReach.reaches))
      WHERE \(findings) AND red = 0 AND state <> 'gone'
        AND (standing IS NULL OR standing IN ('confirm', 'ask')) AND EXISTS (
          SELECT 1 FROM exception e
          WHERE e.rule = finding.rule AND \(ExceptionReach.isActive(on: "\(today)"))
            AND \(ExceptionReach.reaches))
      """)
  }

  /// Makes anew what stands of the findings that an exception reaches.
  func settleStanding(reachedBy exception: Int) throws(SQLiteError) {
    try settleStanding(
      of: """
        id IN (SELECT finding.id FROM exception e JOIN finding ON finding.rule = e.rule
          WHERE e.exception = \(exception) AND \(ExceptionReach.reaches))
        """)
  }
}

/// How exceptions, as `e`, reach rows of `finding`.
enum ExceptionReach {
  static func isActive(on day: SQL) -> SQL {
    "e.yes = 1 AND e.closed IS NULL AND e.ends >= \(day)"
  }

  /// Records that were said to be one since are one here too.
  static let reaches: SQL = """
    coalesce((SELECT subject FROM anchor WHERE anchor = e.subject), e.subject) = CASE e.scope
      WHEN 'placement' THEN iif(finding.kind = 1, finding.subject, NULL)
      WHEN 'vessel' THEN iif(finding.kind = 2, finding.subject, (
        SELECT p.vessel FROM placement p WHERE p.placement = finding.subject))
      WHEN 'agency' THEN (SELECT p.agency FROM placement p
        WHERE finding.kind = 1 AND p.placement = finding.subject)
      ELSE (SELECT p.fisher FROM placement p
        WHERE finding.kind = 1 AND p.placement = finding.subject) END
    """
}
