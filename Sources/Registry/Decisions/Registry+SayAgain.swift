internal import Fishery
internal import SQLite

extension Registry {
  /// Says again what was taken back, of findings that are as they were when it was said first.
  func sayAgain(_ act: Int, by signature: Signature) throws(RegistryError) {
    let others = try write { base throws(SQLiteError) -> [String]? in
      guard let said = try base.said(in: act) else { return [] }
      if said.decision.word == .agree, !signature.isProven { return nil }
      let others = try base.otherwise(than: act)
      if others.isEmpty {
        _ = try base.keep(said.decision, on: said.findings, by: signature, redoing: act)
      }
      return others
    }
    guard let others else { throw .unproven }
    guard others.isEmpty else { throw .decidedMeanwhile(others) }
  }
}

extension Connection {
  /// The findings of an act that have other reasons now, or of which something else was said last
  /// than when it was done. What was done again counts as what it was first.
  fileprivate func otherwise(than act: Int) throws(SQLiteError) -> [String] {
    let findings = try all(
      """
      SELECT d.finding, f.id IS NULL OR f.state = 'gone' OR f.reasons <> d.reasons
        OR f.returns <> d.returns,
        (SELECT p.entry FROM decision p WHERE p.finding = d.finding AND p.word NOT IN ('agree', 'assign')
          AND p.decision < d.decision AND (p.undone IS NULL OR p.undone > d.entry)
          ORDER BY p.decision DESC LIMIT 1),
        (SELECT p.entry FROM decision p WHERE p.finding = d.finding AND p.word NOT IN ('agree', 'assign')
          AND p.undone IS NULL ORDER BY p.decision DESC LIMIT 1)
      FROM decision d LEFT JOIN finding f ON f.id = d.finding WHERE d.entry = \(act)
      """
    ) { ($0.text(0), isOther: $0.int(1) != 0, $0.optionalInteger(2), $0.optionalInteger(3)) }
    var others: [String] = []
    for (finding, isOther, before, now) in findings {
      let isSaidSince = try firstDone(before) != firstDone(now)
      if isOther || isSaidSince { others.append(finding) }
    }
    return others
  }

  /// The act that an act does again, or the one that that does again, back to the first.
  private func firstDone(_ act: Int64?) throws(SQLiteError) -> Int64? {
    var act = act
    while let done = act,
      let before = try integer(
        "SELECT redoes FROM act WHERE entry = \(done) AND redoes IS NOT NULL")
    {
      act = before
    }
    return act
  }

  /// What an act said, and of which findings; nil when there is no such act.
  fileprivate func said(
    in act: Int
  ) throws(SQLiteError) -> (decision: Decision, findings: [SeenFinding])? {
    let note = try note(of: act)
    let said = try all(
      """
      SELECT d.finding, d.reasons, f.decided, d.word, d.ground, d.until, d.fact, d.colleague
      FROM decision d LEFT JOIN finding f ON f.id = d.finding
      WHERE d.entry = \(act) ORDER BY d.decision
      """
    ) { row in
      (
        SeenFinding(
          id: row.text(0), decided: row.optionalInteger(2).map(Int.init), reasons: row.text(1)),
        Decision.Word(rawValue: row.text(3)).map {
          Decision(
            $0, ground: row.optionalText(4), until: row.day(5), fact: row.optionalText(6),
            colleague: row.optionalText(7), note: note)
        }
      )
    }
    guard let decision = said.first?.1 else { return nil }
    return (decision, said.map(\.0))
  }
}
