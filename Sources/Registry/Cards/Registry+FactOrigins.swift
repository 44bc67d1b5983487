public import Fishery
internal import SQLite

extension Registry {
  /// What is said of the particulars of a subject, and where, by fact: those of the person, the
  /// placement, the vessel and the agency. A fact that nobody spoke of, or that a list of rows says,
  /// is left out. Where sources disagree each of them is named.
  public func sayings(
    of facts: [Fact], about subject: Subject, for clearance: Clearance = .usual,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Fact: [Saying]] {
    try read(cancellation) { base throws(SQLiteError) in
      var cards: [Sheet: [CardFact]] = [:]
      for sheet in Set(facts.compactMap(\.place?.sheet)) {
        let held = try base.held(sheet, about: subject)
        let origins = try base.provenance(of: held.flatMap(\.rows), for: clearance)
        cards[sheet] = held.flatMap { $0.facts(origins) }
      }
      var found: [Fact: [CardFact.Claimed]] = [:]
      for fact in facts {
        guard let place = fact.place,
          let held = cards[place.sheet]?.first(where: { $0.key == place.column }),
          held.cell != .blank
        else { continue }
        found[fact] = held.claimed
      }
      let headers = try base.headers(of: found.values.joined().compactMap(\.origin.importNumber))
      return found.reduce(into: [:]) { sayings, fact in
        sayings[fact.key] = fact.value.map {
          Saying(
            cell: $0.cell, effective: $0.effective,
            origin: Origin($0.origin, column: fact.key.place?.column, headers))
        }
      }
    }
  }
}

extension Registry {
  /// What is said in every cell over which facts were counted that rows of other people say; nothing
  /// for facts that stand in rows of their own.
  public func countedSayings(
    of facts: [Fact], about subject: Subject, on day: CivilDate,
    for clearance: Clearance = .usual, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Fact: [Saying]] {
    let counted = try read(cancellation) { base throws(SQLiteError) in
      try CountedCells(of: facts, about: subject, upTo: day, base).cells
    }
    let sayings = try sayings(
      of: Set(counted.values.joined()), for: clearance, cancellation: cancellation)
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
  /// What is held of the particulars that a sheet says of a subject, its vessel or its agency.
  fileprivate func held(_ sheet: Sheet, about subject: Subject) throws(SQLiteError) -> [HeldFacts] {
    let parties = try parties(of: subject)
    if sheet == .vessels, let vessel = parties.vessel {
      return try vesselFacts(
        particulars(of: .vessel, [vessel]), holdings(.of(sheet), of: .vessel, [vessel]),
        ClaimRows(.vessel))
    }
    if sheet == .agencies, let agency = parties.agency {
      return try agencyFacts(agency, holdings(.of(sheet), of: .agency, [agency]))
    }
    guard let fisher = parties.fisher else { return [] }
    if sheet == .fishers {
      return try fisherFacts(fisher, holdings(.of(sheet), of: .fisher, [fisher]))
    }
    guard sheet == .placements else { return [] }
    let stays = try FisherHoldings(of: [fisher], in: [], self)
    return [try placementFacts(stays.stay(subject.id, of: fisher))]
  }

  /// The fisher, the vessel and the agency of a subject.
  fileprivate func parties(of subject: Subject) throws(SQLiteError) -> Named {
    var named = Named()
    switch subject.kind {
    case .vessel: named.vessel = subject.id
    case .placement:
      let query: SQL = """
        SELECT fisher, vessel, agency FROM placement WHERE placement = \(subject.id)
        """
      try rows(query) { row in
        named.fisher = row.optionalInteger(0)
        named.vessel = row.optionalInteger(1)
        named.agency = row.optionalInteger(2)
      }
    }
    return named
  }
}
