public import Fishery
internal import SQLite

extension Registry {
  /// All that people said of a finding, the newest first, what was taken back too.
  public func decisions(on finding: String) throws(RegistryError) -> [KeptDecision] {
    try read { base throws(SQLiteError) in try base.decisions(where: "d.finding = \(finding)") }
  }

  /// What somebody decided from a moment of the log on and nobody took back, the newest first.
  public func decisions(
    of actor: String, since moment: Int64
  ) throws(RegistryError) -> [KeptDecision] {
    try read { base throws(SQLiteError) in
      let name = try base.actorName(actor)
      return try base.decisions(
        where: "actor.name = \(name) AND log.at >= \(moment) AND d.undone IS NULL")
    }
  }

  /// Findings that are for a colleague to decide, the worst first; not those that are closed.
  public func handedOn() throws(RegistryError) -> [FindingLine] {
    try read { base throws(SQLiteError) in
      var filter = ListFilter()
      filter.standing = .open
      return try base.lines(
        FindingLine.scope(.worst, filter), FindingLine.lines, where: "d.assigned IS NOT NULL")
    }
  }

  /// The findings that wake next after a day, each with its day, and so do those whose exception ends.
  public func waking(
    after day: CivilDate, limit: Int
  ) throws(RegistryError) -> [(finding: FindingLine, day: CivilDate)] {
    let days = try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT id, wakes FROM finding WHERE wakes > \(day.ordinal) AND state <> 'gone'
        ORDER BY wakes, id LIMIT \(limit)
        """
      ) { ($0.text(0), CivilDate(kept: $0.integer(1))) }
    }
    let lines = Dictionary(
      try findings(days.map(\.0)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return days.compactMap { id, day in lines[id].map { (finding: $0, day: day) } }
  }

  /// The facts, by their dossier paths, that the subject of a finding has not and verdicts wait for.
  public func facts(wantedIn finding: String) throws(RegistryError) -> [String] {
    try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT fact FROM finding d JOIN need n ON n.kind = d.kind AND n.subject = d.subject
        WHERE d.id = \(finding) ORDER BY fact
        """
      ) { $0.text(0) }
    }
  }

  /// Those of them that one rule waits for; the place of a rule, the law knows.
  public func facts(
    wantedIn finding: String, byRuleAt place: Int
  ) throws(RegistryError) -> [String] {
    try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT fact, rules FROM finding d JOIN need n ON n.kind = d.kind AND n.subject = d.subject
        WHERE d.id = \(finding) ORDER BY fact
        """
      ) { row -> String? in
        let bits = row.blob(1)
        guard bits.indices.contains(place / 8) else { return nil }
        return bits[place / 8] >> (place % 8) & 1 == 1 ? row.text(0) : nil
      }.compactMap(\.self)
    }
  }

  /// Findings by their ids, the worst first; those that are gone too.
  public func findings(_ ids: [String]) throws(RegistryError) -> [FindingLine] {
    try read { base throws(SQLiteError) in
      var filter = ListFilter()
      filter.states = FindingLine.State.allCases
      let wanted = JSON.array(ids.map { .string($0) }).line
      return try base.lines(
        FindingLine.scope(.worst, filter), FindingLine.lines,
        where: "d.id IN (SELECT value FROM json_each(\(wanted)))")
    }
  }

  /// How many findings somebody closed of all that they decided and nobody took back, and the others.
  public func dismissals(
    by actor: String
  ) throws(RegistryError) -> (own: (dismissed: Int, all: Int), others: (dismissed: Int, all: Int)) {
    try read { base throws(SQLiteError) in
      var counts = [false: (0, 0), true: (0, 0)]
      let name = try base.actorName(actor)
      try base.rows(
        """
        SELECT name = \(name), total(word = 'dismiss'), count(*)
        FROM decision JOIN actor USING (actor)
        WHERE undone IS NULL AND word NOT IN ('agree', 'assign') GROUP BY 1
        """
      ) { row in counts[row.int(0) != 0] = (row.int(1), row.int(2)) }
      return (counts[true] ?? (0, 0), counts[false] ?? (0, 0))
    }
  }

  /// What somebody decided from a moment of the log on and stands, by its word; and how much of what
  /// they decided was taken back since, and not done again.
  public func decisionCounts(
    of actor: String, since moment: Int64
  ) throws(RegistryError) -> (decided: [Decision.Word: Int], undone: Int) {
    try read { base throws(SQLiteError) in
      var decided: [Decision.Word: Int] = [:]
      let name = try base.actorName(actor)
      try base.rows(
        """
        SELECT word, count(*) FROM decision d JOIN actor USING (actor)
        JOIN log ON log.entry = d.entry
        WHERE name = \(name) AND log.at >= \(moment) AND d.undone IS NULL GROUP BY word
        """
      ) { row in
        if let word = Decision.Word(rawValue: row.text(0)) { decided[word] = row.int(1) }
      }
      let undone = try base.integer(
        """
        SELECT count(*) FROM decision d JOIN actor USING (actor) JOIN log ON log.entry = d.undone
        WHERE name = \(name) AND log.at >= \(moment)
          AND d.entry NOT IN (SELECT redoes FROM act WHERE redoes IS NOT NULL)
        """)
      return (decided, Int(undone ?? 0))
    }
  }
}

extension Connection {
  fileprivate func decisions(where condition: SQL) throws(SQLiteError) -> [KeptDecision] {
    let kept = try all(
      """
      SELECT d.decision, d.entry, d.finding, d.word, d.ground, d.until, d.fact, name, log.at,
        d.undone IS NOT NULL, f.reasons <> d.reasons OR f.returns <> d.returns, log.facts,
        d.colleague
      FROM decision d JOIN actor ON actor.actor = d.actor JOIN log ON log.entry = d.entry
      JOIN finding f ON f.id = d.finding
      WHERE \(condition) ORDER BY d.decision DESC
      """
    ) { row throws(SQLiteError) -> KeptDecision in
      guard let word = Decision.Word(rawValue: row.text(3)) else { throw .damaged("decision") }
      return KeptDecision(
        id: row.int(0), entry: row.int(1), finding: row.text(2),
        decision: Decision(
          word, ground: row.optionalText(4), until: row.day(5), fact: row.optionalText(6),
          colleague: row.optionalText(12)),
        signature: try Signature(actor: row.text(7), at: row.integer(8), facts: row.text(11)),
        isUndone: row.int(9) != 0, isOutlived: row.int(10) != 0)
    }
    return try kept.map { decision throws(SQLiteError) in
      KeptDecision(decision, note: try note(of: decision.entry))
    }
  }

  /// What was written beside an entry; nil when nothing was.
  func note(of entry: Int) throws(SQLiteError) -> String? {
    guard let content = try content(of: entry) else {
      return try isErased(entry) ? Erasure.words : nil
    }
    return content["note"]?.text
  }
}

extension KeptDecision {
  fileprivate init(_ kept: KeptDecision, note: String?) {
    let decision = kept.decision
    self.init(
      id: kept.id, entry: kept.entry, finding: kept.finding,
      decision: Decision(
        decision.word, ground: decision.ground, until: decision.until, fact: decision.fact,
        colleague: decision.colleague, note: note),
      signature: kept.signature, isUndone: kept.isUndone, isOutlived: kept.isOutlived)
  }
}
