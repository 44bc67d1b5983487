internal import Fishery
internal import SQLite

extension Registry {
  /// The links in a state, open ones as long as their records share something that nobody else does.
  public func links(
    _ state: ProposedLink.State, limit: Int = 1_000
  ) throws(RegistryError) -> [ProposedLink] {
    try read { base throws(SQLiteError) in try base.links(state, where: "TRUE", limit: limit) }
  }

  /// The links in any state whose ids begin with some digits, a dash among them or not; none for
  /// what begins no id.
  public func links(beginning id: String) throws(RegistryError) -> [ProposedLink] {
    let digits = id.lowercased().filter { $0 != "-" }
    let key = String(digits.prefix(8))
    guard key.allSatisfy(\.isHexDigit),
      let first = UInt64(key.padded(with: "0"), radix: 16),
      let last = UInt64(key.padded(with: "f"), radix: 16)
    else { return [] }
    // Keys have no sign, so that their digits are in the order of their numbers.
    let these: SQL = "one BETWEEN \(Int64(clamping: first)) AND \(Int64(clamping: last))"
    let found = try read { base throws(SQLiteError) in
      var found: [ProposedLink] = []
      for state in ProposedLink.State.allCases {
        found += try base.links(state, where: these, limit: 1_000)
      }
      return found
    }
    return found.filter { $0.id.filter { $0 != "-" }.hasPrefix(digits) }
  }

  /// Says of two records that they are one, are not, or may be after all.
  public func decide(
    _ link: ProposedLink, _ state: ProposedLink.State, by signature: Signature
  ) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.decide(link.one, link.other, Party(link.party), state, by: signature)
    }
  }
}

extension Connection {
  /// - Parameter redone: the act that this does again.
  func decide(
    _ one: Int64, _ other: Int64, _ party: Party, _ state: ProposedLink.State,
    by signature: Signature, redoing redone: Int? = nil
  ) throws(SQLiteError) {
    let code = "\(SubjectKey(one).hex) \(SubjectKey(other).hex)"
    let was = try text("SELECT state FROM link WHERE one = \(one) AND other = \(other)")
    let redoes = redone.map { [JSON.Member("redoes", .integer(Int64($0)))] } ?? []
    let entry = try log(
      Act(
        "link", on: code, facts: .object([.init("state", .string(state.rawValue))] + redoes)),
      by: signature)
    switch state {
    case .open:
      try run("DELETE FROM link WHERE one = \(one) AND other = \(other)")
      try run("UPDATE act SET undone = \(entry) WHERE kind = 'link' AND subject = \(code)")
    case .accepted, .refused:
      try run(
        """
        INSERT OR REPLACE INTO link(one, other, party, state, entry)
        VALUES (\(one), \(other), \(party.rawValue), \(state.rawValue), \(entry))
        """)
      try noteAct(
        .link, entry: entry, on: code, was: was ?? ProposedLink.State.open.rawValue,
        by: signature, redoing: redone)
    }
    let touched = try linkedAnchors(one, other)
    try Upkeep.run(after: touched.anchors, linked: touched.linked, self)
  }
}

extension Connection {
  fileprivate func links(
    _ state: ProposedLink.State, where condition: SQL, limit: Int
  ) throws(SQLiteError) -> [ProposedLink] {
    let pairs: SQL =
      switch state {
      case .open:
        """
        SELECT DISTINCT party, one, other, NULL AS entry FROM proposal p
        WHERE \(condition) AND \(OpenLinks.isOpen)
        """
      case .accepted, .refused:
        """
        SELECT party, one, other, entry FROM link
        WHERE state = \(state.rawValue) AND \(condition)
        """
      }
    return try all(
      """
      SELECT l.party, l.one, l.other, coalesce(f.name, v.name, a.name, ''),
        coalesce(g.name, w.name, b.name, ''), p.name, log.at
      FROM (\(pairs)) l
      LEFT JOIN fisher f ON f.fisher = l.one LEFT JOIN fisher g ON g.fisher = l.other
      LEFT JOIN vessel v ON v.vessel = l.one LEFT JOIN vessel w ON w.vessel = l.other
      LEFT JOIN agency a ON a.agency = l.one LEFT JOIN agency b ON b.agency = l.other
      LEFT JOIN log ON log.entry = l.entry LEFT JOIN actor p ON p.actor = log.actor
      ORDER BY l.party, l.one, l.other LIMIT \(limit)
      """
    ) { row in
      ProposedLink(
        party: ProposedLink.Party(stored: row.integer(0)), one: row.integer(1),
        other: row.integer(2), oneName: row.text(3), otherName: row.text(4), state: state,
        decided: row.optionalText(5).map { Signature(actor: $0, at: row.integer(6)) })
    }
  }
}

extension String {
  /// Sixteen digits, with one repeated where there are fewer.
  fileprivate func padded(with digit: Character) -> String {
    self + String(repeating: digit, count: max(0, 16 - count))
  }
}

extension Party {
  init(_ party: ProposedLink.Party) {
    self =
      switch party {
      case .fisher: .fisher
      case .vessel: .vessel
      case .agency: .agency
      }
  }
}

extension ProposedLink.Party {
  fileprivate init(stored party: Int64) {
    self =
      switch Party(rawValue: party) {
      case .vessel: .vessel
      case .agency: .agency
      case .fisher, nil: .fisher
      }
  }
}
