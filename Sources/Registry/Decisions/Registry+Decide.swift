internal import Fishery
internal import SQLite

extension Registry {
  /// Keeps what a person says of findings, all of them or none, as one act.
  ///
  /// - Returns: the entry of the log, by which it can be taken back.
  /// - Throws: `.decidedMeanwhile` with the findings that are not any more as they were seen;
  ///   `.unproven` for a second person who did not show that it is they.
  @discardableResult
  public func decide(
    _ decision: Decision, on findings: [SeenFinding], by signature: Signature
  ) throws(RegistryError) -> Int {
    if decision.word == .agree { try signature.mustBeProven() }
    let outcome = try write { base throws(SQLiteError) -> Outcome in
      let others = try base.otherwise(findings)
      guard others.isEmpty else { return .meanwhile(others) }
      return .kept(try base.keep(decision, on: findings, by: signature))
    }
    switch outcome {
    case .kept(let entry): return entry
    case .meanwhile(let findings): throw .decidedMeanwhile(findings)
    }
  }

  private enum Outcome: Sendable {
    case kept(Int)
    case meanwhile([String])
  }
}

extension Connection {
  /// The findings that are not any more as they were seen.
  fileprivate func otherwise(_ findings: [SeenFinding]) throws(SQLiteError) -> [String] {
    var others: [String] = []
    for seen in findings {
      let now = try first(
        "SELECT decided, reasons FROM finding WHERE id = \(seen.id) AND state <> 'gone'"
      ) {
        SeenFinding(id: seen.id, decided: $0.optionalInteger(0).map(Int.init), reasons: $0.text(1))
      }
      if now != seen { others.append(seen.id) }
    }
    return others
  }

  func keep(
    _ decision: Decision, on findings: [SeenFinding], by signature: Signature,
    redoing redone: Int? = nil
  ) throws(SQLiteError) -> Int {
    let ids = findings.map(\.id)
    let facts: [(String, JSON?)] = [
      ("word", .string(decision.word.rawValue)),
      ("findings", .array(ids.map { .string($0) })),
      ("ground", decision.ground.map { .string($0) }),
      ("until", decision.until.map { .string($0.description) }),
      ("fact", decision.fact.map { .string($0) }),
      ("colleague", decision.colleague.map { .string($0) }),
    ]
    let subject = ids.count == 1 ? ids[0] : "\(ids.count) findings"
    var personal: PersonalContent?
    if let note = decision.note {
      personal = PersonalContent(of: try person(of: ids), ["note": .string(note)])
    }
    let entry = try log(
      Act(
        "decide", on: subject,
        facts: .object(facts.compactMap { key, value in value.map { JSON.Member(key, $0) } })),
      by: signature, about: personal)
    let actor = try actor(signature.actor)
    for seen in findings {
      try run(
        """
        INSERT INTO decision(
          entry, finding, word, ground, until, fact, colleague, reasons, returns, actor)
        SELECT \(entry), id, \(decision.word.rawValue), \(decision.ground),
          \(decision.until?.ordinal), \(decision.fact), \(decision.colleague), \(seen.reasons), returns, \(actor)
        FROM finding WHERE id = \(seen.id)
        """)
    }
    try noteAct(.decision, entry: entry, on: subject, by: signature, redoing: redone)
    try settleStanding(decidedBy: entry)
    return entry
  }

  /// Whose key seals a note: the one person's whom all the findings are about, else nobody's own.
  private func person(of findings: [String]) throws(SQLiteError) -> Int64 {
    var people: Set<Int64> = []
    for id in findings {
      let person = try integer(
        """
        SELECT coalesce((SELECT fisher FROM placement p WHERE p.placement = d.subject), d.subject)
        FROM finding d WHERE id = \(id)
        """)
      if let person { people.insert(person) }
    }
    return people.count == 1 ? people.first ?? 0 : 0
  }

  func settleStanding(decidedBy entry: Int) throws(SQLiteError) {
    try settleStanding(of: "id IN (SELECT finding FROM decision WHERE entry = \(entry))")
  }
}

extension Connection {
  /// Whether a decision that stands was made since about the person of whom a row speaks; where it
  /// speaks of nobody, about its vessel or agency.
  func isDecidedOn(_ claim: RowClaim, since entry: Int64) throws(SQLiteError) -> Bool {
    let parties: [Party] = [.fisher, .vessel, .agency]
    guard let party = parties.first(where: { claim.anchor($0) != nil }),
      let anchor = claim.anchor(party)
    else { return false }
    let record = try subject(of: anchor)
    let ofTheVessel: SQL =
      party == .vessel
      ? "UNION ALL SELECT id FROM finding WHERE kind = 2 AND subject = \(record)" : ""
    return try integer(
      """
      SELECT 1 FROM (
        SELECT f.id FROM placement p CROSS JOIN finding f ON f.kind = 1 AND f.subject = p.placement
        WHERE p.\(party.name) = \(record) \(ofTheVessel)) w
      CROSS JOIN decision d ON d.finding = w.id
      WHERE d.undone IS NULL AND d.entry > \(entry) LIMIT 1
      """) != nil
  }

  /// Whether somebody decided again on any of what an act decided.
  func isDecidedSince(_ act: ActRecord) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT 1 FROM decision d JOIN decision later ON later.finding = d.finding
        AND later.decision > d.decision AND later.entry <> d.entry AND later.undone IS NULL
      WHERE d.entry = \(act.id) LIMIT 1
      """) != nil
  }

  /// Takes back what an act decided.
  func takeBack(decidedBy act: ActRecord, in entry: Int) throws(SQLiteError) {
    try run("UPDATE decision SET undone = \(entry) WHERE entry = \(act.id)")
    try settleStanding(decidedBy: act.id)
  }
}
