internal import Fishery
internal import SQLite

extension Connection {
  /// Makes what stands of some findings anew: the last decision that nobody took back, as long as
  /// the finding is what was decided on.
  ///
  /// What was closed comes back when its reasons are others; what was gone and is back is looked at
  /// again whatever was said; what sleeps wakes on its day, or when the fact it waits for is known.
  /// A red line is closed when a second person agreed. Over what is open an exception may stand.
  func settleStanding(of findings: SQL) throws(SQLiteError) {
    let today = try judgedDay()?.ordinal ?? Int32.min
    try run(
      """
      UPDATE finding SET (standing, decided, wakes) = (
        SELECT iif(
            finding.red = 1 AND d.word IN ('dismiss', 'settle') AND NOT EXISTS (
              SELECT 1 FROM decision a WHERE a.finding = d.finding AND a.decision > d.decision
                AND a.word = 'agree' AND a.actor <> d.actor AND a.undone IS NULL),
            'proposed', d.word),
          d.decision, iif(d.word = 'snooze', d.until, NULL)
        FROM decision d
        WHERE d.decision = (
            SELECT max(l.decision) FROM decision l
            WHERE l.finding = finding.id AND l.word NOT IN ('agree', 'assign') AND l.undone IS NULL)
          AND d.returns = finding.returns
          AND (d.word IN ('confirm', 'ask', 'refer') OR d.reasons = finding.reasons)
          AND (d.word <> 'snooze' OR d.until IS NULL OR d.until > \(today))
          AND (d.fact IS NULL OR EXISTS (
            SELECT 1 FROM need n WHERE n.kind = finding.kind AND n.subject = finding.subject
              AND n.fact = d.fact)))
      WHERE \(findings)
      """)
    try run(
      """
      UPDATE finding SET assigned = (
        SELECT d.colleague FROM decision d
        WHERE d.finding = finding.id AND d.word = 'assign' AND d.undone IS NULL
        ORDER BY d.decision DESC LIMIT 1)
      WHERE \(findings)
      """)
    try except(findings)
  }

  /// What slept until a day is awake, and what was excepted until the day before is open.
  func wake(by day: CivilDate) throws(SQLiteError) {
    let waking = try all("SELECT id FROM finding WHERE wakes <= \(day.ordinal)") { $0.text(0) }
    guard !waking.isEmpty else { return }
    let ids = JSON.array(waking.map { .string($0) }).line
    try settleStanding(of: "id IN (SELECT value FROM json_each(\(ids)))")
  }
}
