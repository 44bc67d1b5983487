internal import Fishery
internal import SQLite

/// Reads the facts of some vessels, once for all placements aboard them.
struct VesselReading {
  /// The facts and the lists of each vessel; one nobody spoke of is left out.
  private(set) var facts: [Int64: (vessel: VesselFacts, lists: ListRanges)] = [:]

  init(
    _ vessels: [Int64], within horizon: Horizon, into building: inout DossierBuilding,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    func held(_ sheet: Sheet) throws(SQLiteError) -> [Int64: [Holding]] {
      let all = try base.holdings(.of(sheet), of: .vessel, vessels, within: horizon)
      return Dictionary(grouping: all, by: \.subject)
    }
    let register = try held(.vessels)
    let names = Dictionary(
      grouping: try base.particulars(of: .vessel, vessels, within: horizon), by: \.subject)
    let voyages = try held(.voyages)
    let documents = try held(.documents)
    let lists = try held(.crew)
    let rollCalls = try held(.muster)
    let checks = try held(.checks)
    let roles = try Self.roles(aboard: vessels, base)
    for vessel in vessels {
      var facts = VesselFacts()
      var ranges = ListRanges()
      facts.read(register: register[vessel] ?? [], names: names[vessel] ?? [])
      let sailed = voyages[vessel] ?? []
      facts.read(voyages: sailed, asOf: horizon.day)
      for voyage in sailed.map({ Pick(.of(.voyages), $0.cells) }) {
        for key in ["departed", "ended"] {
          horizon.note(voyage.value(key, as: Instant.self)?.date, of: vessel)
        }
      }
      ranges.voyages = building.append(sailed, ListColumns.voyages, to: \.voyages)
      facts.certificate.read(documents[vessel] ?? [], flag: facts.flag)
      let crew = CrewReading(
        lists: lists[vessel] ?? [], rollCalls: rollCalls[vessel] ?? [],
        checks: checks[vessel] ?? [], roles: roles[vessel] ?? [:])
      facts.crewList = crew.facts
      ranges.listed = crew.listed(into: &building)
      ranges.mustered = crew.mustered(into: &building)
      self.facts[vessel] = (facts, ranges)
    }
  }

  /// What each person does aboard each vessel.
  private static func roles(
    aboard vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [Int64: Role]] {
    var roles: [Int64: [Int64: Role]] = [:]
    let wanted: SQL = "vessel IN (SELECT value FROM json_each(\(vessels.json)))"
    try base.rows(
      "SELECT vessel, fisher, role FROM placement WHERE \(wanted) ORDER BY start"
    ) { row in
      guard let role = Role(rawValue: row.text(2)) else { return }
      roles[row.integer(0), default: [:]][row.integer(1)] = role
    }
    return roles
  }
}

extension VesselFacts {
  /// The particulars of the register, and every name and number anybody used.
  mutating func read(register: [Holding], names: [Holding]) {
    let own = Pick(.of(.vessels), Holding.held(register))
    category = own.known("kind")
    length = own.known("length")
    lengthOverall = own.known("length_overall")
    grossTonnage = own.known("gross_tonnage")
    decked = own.known("decked")
    normallyAtSeaHours = own.known("normally_at_sea_hours")
    maxDistance = own.known("max_distance_nm")
    beneficialOwnerCountry = own.known("beneficial_owner_country")
    let called = Pick(.vessel, Holding.held(names))
    flag = called.known("flag")
    imo = called.known("imo")
    let said = names.flatMap(\.said).map { Pick(.vessel, $0.cells) }
    let keys = Set(
      said.flatMap { [$0.text("vessel"), $0.text("registration")] }.compactMap(\.self)
    )
    .sorted().map { NameKey(folding: $0) }
    self.names = keys.isEmpty ? .notSupplied : Few(keys).map { .known($0) } ?? .notSupplied
  }

  /// How long the present or last voyage lasts, and why the vessel last came to port.
  ///
  /// A voyage under way lasts as long as planned; without a plan nobody can say yet.
  mutating func read(voyages: [Holding], asOf day: CivilDate) {
    let sailed = voyages.map { Pick(.of(.voyages), $0.cells) }.compactMap { voyage in
      voyage.value("departed", as: Instant.self).map { (voyage, $0) }
    }.filter { $0.1.date <= day }
    guard let (last, departed) = sailed.max(by: { $0.1 < $1.1 }) else { return }
    callReason = last.known("call_reason")
    if let ended = last.value("ended", as: Instant.self), ended.date <= day {
      voyageHours = .known(Int32(clamping: (ended - departed) / 60))
    } else {
      voyageHours = last.known("planned_hours")
    }
    if maxDistance.value == nil { maxDistance = last.known("max_distance_nm") }
  }
}

extension InspectionDocument {
  /// The newest document of C188 Art. 41 among those of the vessel.
  mutating func read(_ documents: [Holding], flag: Known<Country>) {
    let papers = documents.map { Pick(.of(.documents), $0.cells) }.filter {
      $0.text("document_type") == DocumentType.livingAndWorking.rawValue
    }
    guard let paper = papers.max(by: { ($0.text("issued") ?? "") < ($1.text("issued") ?? "") })
    else { return }
    if paper["document_number"] == .confirmedAbsent {
      shown = .confirmedAbsent
      return
    }
    shown = .known(true)
    issued = paper.day("issued")
    expires = paper.day("expires")
    flagAtIssue = paper.known("flag_at_issue")
    statesConditions = paper.known("states_living_conditions")
    if let issuer = paper.known("document_issuer", as: Country.self).value, issuer == flag.value {
      competentIssuer = .known(true)
    }
  }
}
