internal import SQLite

/// A table of what people did, which must hold what the log says, no more and no less.
public enum KeptTable: String, Sendable, Hashable, CaseIterable {
  case decisions, cases, exceptions, ticks
  /// What was taken back.
  case undone

  /// The entries under which it does not hold what the log says; of an undo, the entry taken back.
  var entriesOtherwise: SQL {
    switch self {
    case .decisions: Self.decisionsOtherwise
    case .cases: Self.casesOtherwise
    case .exceptions: Self.exceptionsOtherwise
    case .ticks: Self.ticksOtherwise
    case .undone: Self.undoneOtherwise
    }
  }

  private static let decisionsOtherwise: SQL = """
    SELECT d.entry FROM decision d LEFT JOIN log l ON l.entry = d.entry
    WHERE l.act IS NOT 'decide' OR d.actor <> l.actor OR d.word IS NOT l.facts ->> 'word'
      OR d.ground IS NOT l.facts ->> 'ground' OR d.fact IS NOT l.facts ->> 'fact'
      OR d.colleague IS NOT l.facts ->> 'colleague'
      OR date(d.until * 86400, 'unixepoch') IS NOT l.facts ->> 'until'
    UNION ALL
    SELECT l.entry FROM log l WHERE l.act = 'decide' AND (
      json_array_length(l.facts, '$.findings')
        <> (SELECT count(*) FROM decision d WHERE d.entry = l.entry)
      OR EXISTS (SELECT value FROM json_each(l.facts, '$.findings')
        EXCEPT SELECT finding FROM decision d WHERE d.entry = l.entry))
    """

  private static let casesOtherwise: SQL = """
    SELECT s.entry FROM case_step s LEFT JOIN log l ON l.entry = s.entry
    WHERE l.act IS NOT 'case' OR CAST(s.casefile AS TEXT) <> l.subject
      OR s.act IS NOT l.facts ->> 'act' OR s.facts IS NOT l.facts -> 'facts'
    UNION ALL SELECT entry FROM case_step GROUP BY entry HAVING count(*) > 1
    UNION ALL
    SELECT l.entry FROM log l LEFT JOIN case_step s ON s.entry = l.entry
    WHERE l.act = 'case' AND s.entry IS NULL
    UNION ALL
    SELECT c.entry FROM casefile c LEFT JOIN log l ON l.entry = c.entry
    WHERE l.act IS NOT 'case' OR CAST(c.casefile AS TEXT) <> l.subject
      OR l.facts -> 'about' IS NOT NULL AND (
        c.finding IS NOT l.facts ->> '$.about.finding'
        OR iif(c.fisher IS NULL, NULL, printf('%016x', c.fisher))
          IS NOT l.facts ->> '$.about.fisher'
        OR iif(c.vessel IS NULL, NULL, printf('%016x', c.vessel))
          IS NOT l.facts ->> '$.about.vessel')
    """

  private static let exceptionsOtherwise: SQL = """
    SELECT e.entry FROM exception e LEFT JOIN log l ON l.entry = e.entry
    WHERE l.act IS NOT 'except' OR CAST(e.exception AS TEXT) <> l.subject OR e.actor <> l.actor
      OR e.rule IS NOT l.facts ->> 'rule' OR e.scope IS NOT l.facts ->> 'scope'
      OR printf('%016x', e.subject) IS NOT l.facts ->> 'subject'
      OR date(e.ends * 86400, 'unixepoch') IS NOT l.facts ->> 'ends'
    UNION ALL
    SELECT coalesce(e.answer, e.entry) FROM exception e LEFT JOIN log l ON l.entry = e.answer
    WHERE (e.answer IS NOT NULL OR e.yes IS NOT NULL OR e.approver IS NOT NULL)
      AND (l.act IS NOT 'except' OR CAST(e.exception AS TEXT) <> l.subject
        OR e.approver IS NOT l.actor OR iif(e.yes, 'yes', 'no') IS NOT l.facts ->> 'answer')
    UNION ALL
    SELECT e.closed FROM exception e LEFT JOIN log l ON l.entry = e.closed
    WHERE e.closed IS NOT NULL AND (l.act IS NOT 'except'
      OR CAST(e.exception AS TEXT) <> l.subject OR l.facts ->> 'answer' IS NOT 'closed')
    UNION ALL
    SELECT l.entry FROM log l
    LEFT JOIN exception e ON e.exception = CAST(l.subject AS INTEGER)
    WHERE l.act = 'except' AND l.entry IS NOT CASE l.facts ->> 'answer'
        WHEN 'yes' THEN e.answer WHEN 'no' THEN e.answer WHEN 'closed' THEN e.closed
        ELSE e.entry END
      AND NOT (l.facts ->> 'answer' IS 'closed' AND EXISTS (SELECT 1 FROM log u
        WHERE u.act = 'undo' AND u.subject = CAST(l.entry AS TEXT)
          AND u.facts ->> 'act' = 'except'))
    """

  private static let ticksOtherwise: SQL = """
    SELECT t.entry FROM crisis_tick t LEFT JOIN log l ON l.entry = t.entry
    WHERE l.act IS NOT 'tick' OR iif(t.head = '', 'all', t.head) <> l.subject
      OR t.tick IS NOT l.facts ->> 'tick'
    UNION ALL
    SELECT l.entry FROM log l LEFT JOIN crisis_tick t ON t.entry = l.entry
    WHERE l.act = 'tick' AND t.entry IS NULL
    """

  /// What stands in a case or of an exception follows from the acts that were taken back.
  private static let undoneOtherwise: SQL = """
    WITH kept(kind, entry, undone) AS (
      SELECT 'decide', entry, undone FROM decision
      UNION ALL SELECT 'tick', entry, undone FROM crisis_tick
      UNION ALL SELECT kind, entry, undone FROM act
        WHERE kind IN ('decide', 'tick', 'case', 'except')),
    taken(kind, entry, undone) AS (
      SELECT facts ->> 'act', CAST(subject AS INTEGER), entry FROM log
      WHERE act = 'undo' AND facts ->> 'act' IN ('decide', 'tick', 'case', 'except'))
    SELECT k.entry FROM kept k LEFT JOIN taken t ON t.entry = k.entry AND t.kind = k.kind
    WHERE k.undone IS NOT t.undone
    UNION ALL
    SELECT t.entry FROM taken t LEFT JOIN act a ON a.entry = t.entry AND a.kind = t.kind
    WHERE a.entry IS NULL
    """
}

extension KeptTable {
  /// What does not agree with the log, for a sentence.
  var words: String {
    switch self {
    case .decisions: "what is kept of the decision is not what was logged"
    case .cases: "what is kept of the step in the case is not what was logged"
    case .exceptions: "what is kept of the exception is not what was logged"
    case .ticks: "what is kept of the tick is not what was logged"
    case .undone: "whether it was taken back is not kept as it was logged"
    }
  }
}

extension Connection {
  /// The first entry under which a table does not hold what the log says, and which table.
  func entryKeptOtherwise() throws(SQLiteError) -> (entry: Int, table: KeptTable)? {
    var first: (entry: Int, table: KeptTable)?
    for table in KeptTable.allCases {
      let entry = try integer("SELECT min(entry) FROM (\(table.entriesOtherwise))").map(Int.init)
      if let entry, entry < first?.entry ?? .max { first = (entry, table) }
    }
    return first
  }
}
