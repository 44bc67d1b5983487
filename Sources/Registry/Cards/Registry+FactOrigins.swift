public import Fishery
internal import SQLite

extension Registry {
  /// What is said of the particulars of a subject, and where, by fact: those of the person, the
  /// placement, the vessel and the agency. A fact that nobody spoke of, or that a list of rows says,
  /// is left out. Where sources disagree each of them is named.
  public func sayings(
    of facts: [Fact], about subject: Subject, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Fact: [Saying]] {
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
    var found: [Fact: [CardFact.Claimed]] = [:]
    for fact in facts {
      guard let place = fact.place,
        let held = cards[place.sheet]?.first(where: { $0.key == place.column }),
        held.cell != .blank
      else { continue }
      found[fact] = held.claimed
    }
    let imports = found.values.joined().compactMap(\.origin.importNumber)
    let headers = try read(cancellation) { base throws(SQLiteError) in
      try base.headers(of: imports)
    }
    return found.reduce(into: [:]) { sayings, fact in
      sayings[fact.key] = fact.value.map {
        Saying(
          cell: $0.cell, effective: $0.effective,
          origin: Origin($0.origin, column: fact.key.place?.column, headers))
      }
    }
  }
}

extension Registry {
  /// What is said in every cell over which facts were counted that rows of other people say; nothing
  /// for facts that stand in rows of their own.
  public func countedSayings(
    of facts: [Fact], about subject: Subject, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Fact: [Saying]] {
    let counted = try read(cancellation) { base throws(SQLiteError) in
      try CountedCells(of: facts, about: subject, upTo: day, base).cells
    }
    let sayings = try sayings(of: Set(counted.values.joined()), cancellation: cancellation)
    return counted.mapValues { cells in cells.compactMap { sayings[$0]?.first } }
  }
}

extension CardFact {
  /// Who says what holds; where sources disagree, each of them.
  fileprivate var claimed: [Claimed] {
    cell == .notCollected(.sourcesDisagree)
      ? others.filter { $0.cell.isSaid }
      : [Claimed(cell: cell, origin: origin, effective: effective)]
  }
}

extension Cell {
  /// Whether it says something, and not why nobody knows.
  fileprivate var isSaid: Bool {
    switch self {
    case .known, .confirmedAbsent: true
    case .notCollected: false
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
