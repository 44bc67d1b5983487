internal import Fishery
internal import SQLite

extension Registry {
  /// The links in a state, open ones as long as their records share something that nobody else does.
  public func links(
    _ state: ProposedLink.State, limit: Int = 1_000
  ) throws(RegistryError) -> [ProposedLink] {
    let pairs: SQL =
      switch state {
      case .open: "SELECT DISTINCT party, one, other FROM proposal p WHERE \(OpenLinks.isOpen)"
      case .accepted, .refused:
        "SELECT party, one, other FROM link WHERE state = \(state.rawValue)"
      }
    return try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT l.party, l.one, l.other, coalesce(f.name, v.name, a.name, ''),
          coalesce(g.name, w.name, b.name, '')
        FROM (\(pairs)) l
        LEFT JOIN fisher f ON f.fisher = l.one LEFT JOIN fisher g ON g.fisher = l.other
        LEFT JOIN vessel v ON v.vessel = l.one LEFT JOIN vessel w ON w.vessel = l.other
        LEFT JOIN agency a ON a.agency = l.one LEFT JOIN agency b ON b.agency = l.other
        ORDER BY l.party, l.one, l.other LIMIT \(limit)
        """
      ) { row in
        ProposedLink(
          party: ProposedLink.Party(stored: row.integer(0)), one: row.integer(1),
          other: row.integer(2), oneName: row.text(3), otherName: row.text(4), state: state)
      }
    }
  }

  /// Says of two records that they are one, are not, or may be after all.
  public func decide(
    _ link: ProposedLink, _ state: ProposedLink.State, by signature: Signature
  ) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      let code = "\(SubjectKey(link.one).hex) \(SubjectKey(link.other).hex)"
      let was = try base.text(
        "SELECT state FROM link WHERE one = \(link.one) AND other = \(link.other)")
      let entry = try base.log(
        Act("link", on: code, facts: ["state": .string(state.rawValue)]), by: signature)
      switch state {
      case .open:
        try base.run("DELETE FROM link WHERE one = \(link.one) AND other = \(link.other)")
        try base.run(
          "UPDATE act SET undone = \(entry) WHERE kind = 'link' AND subject = \(code)")
      case .accepted, .refused:
        let party = Party(link.party).rawValue
        try base.run(
          """
          INSERT OR REPLACE INTO link(one, other, party, state, entry)
          VALUES (\(link.one), \(link.other), \(party), \(state.rawValue), \(entry))
          """)
        try base.noteAct(
          .link, entry: entry, on: code, was: was ?? ProposedLink.State.open.rawValue,
          by: signature)
      }
      let touched = try base.linkedAnchors(link.one, link.other)
      try Upkeep.run(after: touched.anchors, linked: touched.linked, base)
    }
  }
}

extension Connection {
  /// Both ends of a link, and whoever follows them, to be looked at again.
  func linkedAnchors(_ one: Int64, _ other: Int64) throws(SQLiteError) -> Upkeep.Touched {
    let followers = try all("SELECT anchor FROM anchor WHERE subject IN (\(one), \(other))") {
      $0.integer(0)
    }
    let ends: Set = [one, other]
    return Upkeep.Touched(anchors: ends.union(followers), linked: ends)
  }
}

extension Party {
  fileprivate init(_ party: ProposedLink.Party) {
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
