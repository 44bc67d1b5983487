public import Fishery
internal import SQLite

extension Registry {
  /// Where the particulars of a subject came from, by fact: those of the person, the placement, the
  /// vessel and the agency. A fact that nobody spoke of, or that a list of rows says, is left out.
  public func origins(
    of facts: [Fact], about subject: Subject, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Fact: Origin] {
    let parties = try read(cancellation) { base throws(SQLiteError) in
      try base.parties(of: subject)
    }
    var cards: [Sheet: [CardFact]] = [:]
    if subject.kind == .placement, let card = try placementCard(subject.id, on: day) {
      cards[.fishers] = card.fisher
      cards[.placements] = card.facts
    }
    if let vessel = parties.vessel { cards[.vessels] = try vesselCard(vessel, on: day)?.facts }
    if let agency = parties.agency {
      cards[.agencies] = try agencyCard(agency, limit: 0)?.facts
    }
    var found: [Fact: Provenance] = [:]
    for fact in facts {
      guard let place = fact.place,
        let held = cards[place.sheet]?.first(where: { $0.key == place.column }),
        held.cell != .blank
      else { continue }
      found[fact] = held.origin
    }
    let imports = found.values.compactMap(\.importNumber)
    let headers = try read(cancellation) { base throws(SQLiteError) in
      try base.headers(of: imports)
    }
    return found.reduce(into: [:]) { origins, fact in
      origins[fact.key] = Origin(fact.value, column: fact.key.place?.column, headers)
    }
  }
}

extension Connection {
  /// The vessel and the agency of a subject.
  fileprivate func parties(of subject: Subject) throws(SQLiteError) -> Named {
    var named = Named()
    switch subject.kind {
    case .vessel: named.vessel = subject.id
    case .placement:
      let query: SQL = "SELECT vessel, agency FROM placement WHERE placement = \(subject.id)"
      try rows(query) { row in
        named.vessel = row.optionalInteger(0)
        named.agency = row.optionalInteger(1)
      }
    }
    return named
  }
}
