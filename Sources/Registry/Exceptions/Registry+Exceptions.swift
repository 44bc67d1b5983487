public import Fishery
internal import SQLite

extension Registry {
  /// All exceptions that were asked for, the newest first; not those that were taken back.
  public func exceptions() throws(RegistryError) -> [KeptException] {
    try read { base throws(SQLiteError) in try base.exceptions() }
  }

  /// Findings that an exception keeps out of the queue: they are counted wherever all are.
  public func exceptedFindings() throws(RegistryError) -> Int {
    try read { base throws(SQLiteError) in
      Int(try base.integer("SELECT count(*) FROM finding WHERE standing = 'except'") ?? 0)
    }
  }

  /// The record of a kind that a finding is about; nil when it is about none.
  public func scope(
    _ kind: ExceptionScope.Kind, of finding: String
  ) throws(RegistryError) -> ExceptionScope? {
    try read { base throws(SQLiteError) in
      let column: SQL =
        switch kind {
        case .vessel: "iif(d.kind = 2, d.subject, p.vessel)"
        case .agency: "p.agency"
        case .person: "p.fisher"
        case .placement: "p.placement"
        }
      return try base.integer(
        """
        SELECT \(column) FROM finding d
        LEFT JOIN placement p ON d.kind = 1 AND p.placement = d.subject WHERE d.id = \(finding)
        """
      ).map { ExceptionScope(kind, $0) }
    }
  }

  /// Asks for an exception; it holds when another person says yes.
  ///
  /// - Returns: its number.
  @discardableResult
  public func ask(
    forExceptionOf rule: String, within scope: ExceptionScope, until day: CivilDate,
    because reason: String, by signature: Signature
  ) throws(RegistryError) -> Int {
    try write { base throws(SQLiteError) in
      try base.ask(
        forExceptionOf: rule, within: scope, until: day, because: reason, by: signature)
    }
  }

  /// Keeps another person's answer.
  ///
  /// - Throws: `.changedMeanwhile` when somebody answered or closed it since; `.unproven` for a yes
  ///   of somebody who did not show that it is they.
  public func answer(
    exception number: Int, isYes: Bool, by signature: Signature
  ) throws(RegistryError) {
    if isYes { try signature.mustBeProven() }
    try change(
      exception: number,
      "answer IS NULL AND closed IS NULL AND \(ActRecord.stands("exception.entry"))"
    ) { base throws(SQLiteError) in
      let entry = try base.log(
        Act("except", on: String(number), facts: ["answer": .string(isYes ? "yes" : "no")]),
        by: signature)
      let actor = try base.actor(signature.actor)
      try base.run(
        """
        UPDATE exception SET yes = \(isYes), answer = \(entry), approver = \(actor)
        WHERE exception = \(number)
        """)
      try base.noteAct(
        .exception, entry: entry, on: String(number), was: isYes ? "yes" : "no", by: signature)
    }
  }

  /// Closes an exception: before its day it ends, after it is looked at.
  ///
  /// - Throws: `.changedMeanwhile` when somebody closed it since.
  public func close(exception number: Int, by signature: Signature) throws(RegistryError) {
    try close(exception: number, by: signature, redoing: nil)
  }

  func close(
    exception number: Int, by signature: Signature, redoing redone: Int?
  ) throws(RegistryError) {
    try change(
      exception: number, "closed IS NULL AND \(ActRecord.stands("exception.entry"))"
    ) { base throws(SQLiteError) in
      let entry = try base.log(
        Act("except", on: String(number), facts: ["answer": "closed"]), by: signature)
      try base.run("UPDATE exception SET closed = \(entry) WHERE exception = \(number)")
      try base.noteAct(
        .exception, entry: entry, on: String(number), was: "close", by: signature, redoing: redone)
    }
  }

  private func change(
    exception number: Int, _ condition: SQL,
    _ body: (borrowing Connection) throws(SQLiteError) -> Void
  ) throws(RegistryError) {
    let isDone = try write { base throws(SQLiteError) -> Bool in
      let isSo = try base.integer(
        "SELECT 1 FROM exception WHERE exception = \(number) AND \(condition)")
      guard isSo != nil else { return false }
      try body(base)
      try base.settleStanding(reachedBy: number)
      return true
    }
    guard isDone else { throw .changedMeanwhile }
  }
}

extension Connection {
  func ask(
    forExceptionOf rule: String, within scope: ExceptionScope, until day: CivilDate,
    because reason: String, by signature: Signature, redoing redone: Int? = nil
  ) throws(SQLiteError) -> Int {
    let number = 1 + Int(try integer("SELECT max(exception) FROM exception") ?? 0)
    let entry = try log(
      Act(
        "except", on: String(number),
        facts: [
          "rule": .string(rule), "scope": .string(scope.kind.rawValue),
          "subject": .string(SubjectKey(scope.subject).hex), "ends": .string(day.description),
        ]), by: signature, about: PersonalContent(reason: reason, by: signature.actor))
    let actor = try actor(signature.actor)
    try run(
      """
      INSERT INTO exception(exception, entry, rule, scope, subject, ends, actor)
      VALUES (\(number), \(entry), \(rule), \(scope.kind.rawValue), \(scope.subject),
        \(day.ordinal), \(actor))
      """)
    try noteAct(
      .exception, entry: entry, on: String(number), was: "ask", by: signature, redoing: redone)
    return number
  }

  fileprivate func exceptions() throws(SQLiteError) -> [KeptException] {
    let kept = try all(
      """
      SELECT e.exception, e.rule, e.scope, e.subject, e.ends, a.name, l.at, e.entry, e.yes, b.name,
        m.at, c.name, n.at,
        CASE e.scope WHEN 'vessel' THEN (SELECT v.name FROM vessel v WHERE v.vessel = e.subject)
          WHEN 'agency' THEN (SELECT g.name FROM agency g WHERE g.agency = e.subject)
          WHEN 'person' THEN (SELECT f.name FROM fisher f WHERE f.fisher = e.subject)
          ELSE (SELECT f.name FROM placement p JOIN fisher f ON f.fisher = p.fisher
            WHERE p.placement = e.subject) END,
        CASE e.scope WHEN 'person' THEN e.subject
          WHEN 'placement' THEN (SELECT p.fisher FROM placement p WHERE p.placement = e.subject)
          END, l.facts, m.facts, n.facts
      FROM (SELECT exception, entry, rule, scope, ends, actor, yes, answer, approver, closed,
          coalesce((SELECT subject FROM anchor WHERE anchor = exception.subject), subject) subject
        FROM exception WHERE \(ActRecord.stands("exception.entry"))) e
      JOIN actor a ON a.actor = e.actor JOIN log l ON l.entry = e.entry
      LEFT JOIN actor b ON b.actor = e.approver LEFT JOIN log m ON m.entry = e.answer
      LEFT JOIN log n ON n.entry = e.closed LEFT JOIN actor c ON c.actor = n.actor
      ORDER BY e.exception DESC
      """
    ) { row throws(SQLiteError) in
      Stored(
        id: row.int(0), rule: row.text(1), kind: row.text(2), subject: row.integer(3),
        ends: CivilDate(kept: row.integer(4)),
        asked: try Signature(actor: row.text(5), at: row.integer(6), facts: row.text(15)),
        entry: row.int(7),
        answer: try row.optionalText(9).map { name throws(SQLiteError) in
          .init(
            isYes: row.int(8) == 1,
            signature: try Signature(actor: name, at: row.integer(10), facts: row.text(16)))
        },
        closed: try row.optionalText(11).map { name throws(SQLiteError) in
          try Signature(actor: name, at: row.integer(12), facts: row.text(17))
        },
        name: row.optionalText(13), person: row.optionalInteger(14))
    }
    return try kept.map { stored throws(SQLiteError) in
      guard let kind = ExceptionScope.Kind(rawValue: stored.kind) else {
        throw .damaged("exception")
      }
      let reach = try reach(of: stored.id)
      return KeptException(
        id: stored.id, rule: stored.rule, scope: ExceptionScope(kind, stored.subject),
        name: stored.name, person: stored.person, ends: stored.ends, asked: stored.asked,
        reason: try content(of: stored.entry)?["reason"]?.text, answer: stored.answer,
        closed: stored.closed, findings: reach.findings, persons: reach.persons)
    }
  }

  private struct Stored {
    let id: Int
    let rule, kind: String
    let subject: Int64
    let ends: CivilDate
    let asked: Signature
    let entry: Int
    let answer: KeptException.Answer?
    let closed: Signature?
    let name: String?
    let person: Int64?
  }

  private func reach(of exception: Int) throws(SQLiteError) -> (findings: Int, persons: Int) {
    try first(
      """
      SELECT count(*), count(DISTINCT (SELECT p.fisher FROM placement p
        WHERE finding.kind = 1 AND p.placement = finding.subject))
      FROM exception e JOIN finding ON finding.rule = e.rule
      WHERE e.exception = \(exception) AND finding.red = 0 AND finding.state <> 'gone'
        AND \(ExceptionReach.reaches)
      """
    ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
  }
}
