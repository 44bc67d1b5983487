internal import Fishery
internal import SQLite

/// Reads the facts of some vessels, once for all placements aboard them.
struct VesselReading {
  /// The facts and the lists of each vessel.
  private(set) var facts: [Int64: (vessel: VesselFacts, lists: ListRanges)] = [:]
  /// The vessels that each may be, as long as nobody has said.
  let links: OpenLinks
  private let horizon: Horizon
  private let register: [Int64: [Holding]]
  private let names: [Int64: [Holding]]
  private let voyages: [Int64: [Holding]]
  private let documents: [Int64: [Holding]]
  private let lists: [Int64: [Holding]]
  private let rollCalls: [Int64: [Holding]]
  private let checks: [Int64: [Holding]]
  private let conditions: [Int64: [Holding]]
  private let rooms: [Int64: [Holding]]
  private let roles: [Int64: [Int64: Role]]
  private let stays: [Int64: [CrewAccount.Stay]]
  /// Who may stand on a list under the name of another.
  private let people: OpenLinks
  /// Who answered beside a list, and what they are called nobody knows.
  private let nameless: Set<Int64>

  init(
    _ vessels: [Int64], within horizon: Horizon, into building: inout DossierBuilding,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    let links = try OpenLinks(of: vessels, base)
    let ids = Set(vessels).union(links.all).sorted()
    func held(_ sheet: Sheet) throws(SQLiteError) -> [Int64: [Holding]] {
      let all = try base.holdings(.of(sheet), of: .vessel, ids, within: horizon)
      return Dictionary(grouping: all, by: \.subject)
    }
    self.links = links
    self.horizon = horizon
    register = try held(.vessels)
    names = Dictionary(
      grouping: try base.particulars(of: .vessel, ids, within: horizon), by: \.subject)
    voyages = try held(.voyages)
    documents = try held(.documents)
    lists = try held(.crew)
    rollCalls = try held(.muster)
    checks = try held(.checks)
    conditions = try held(.conditions)
    rooms = try held(.rooms)
    roles = try Self.roles(aboard: vessels, base)
    stays = try CrewAccount.stays(aboard: vessels, base)
    let named = [lists, rollCalls].flatMap { $0.values.joined().compactMap(\.named.fisher) }
    people = try OpenLinks(of: named, base)
    nameless = try Self.nameless(beside: lists, among: rollCalls, within: horizon, base)
    for vessel in vessels { facts[vessel] = read(vessel, into: &building) }
  }

  private func read(
    _ vessel: Int64, into building: inout DossierBuilding
  ) -> (VesselFacts, ListRanges) {
    let others = links.others(than: vessel)
    var facts = VesselFacts()
    var ranges = ListRanges()
    facts.read(
      register: register.pick({ Pick(.of(.vessels), $0) }, of: vessel, doubtedBy: others),
      called: names.pick({ Pick(.vessel, $0) }, of: vessel, doubtedBy: others),
      claimed: Pick(.vessel, Holding.held(names[vessel] ?? [])))
    facts.names = calledNames(vessel, doubtedBy: others)
    let found = conditions.pick({ Pick(.of(.conditions), $0) }, of: vessel, doubtedBy: others)
    facts.read(conditions: { found[$0] })
    facts.conditions =
      conditions[vessel]?.first.map { RowID($0.row, in: .of(.conditions)) } ?? .none
    ranges.rooms =
      rooms.hold(any: others)
      ? .doubted : building.append(rooms[vessel] ?? [], ListColumns.rooms, to: \.rooms)
    let sailed = voyages[vessel] ?? []
    for other in [vessel] + others { horizon.note(voyages[other] ?? [], of: vessel) }
    if voyages.hold(any: others) {
      facts.doubtVoyages()
      ranges.voyages = .doubted
    } else {
      facts.read(voyages: sailed, asOf: horizon.day)
      ranges.voyages = building.append(sailed, ListColumns.voyages, to: \.voyages)
    }
    facts.certificate.read(
      documents[vessel] ?? [], doubtedBy: others.flatMap { documents[$0] ?? [] },
      flag: facts.flag)
    let crew = CrewReading(
      lists: lists[vessel] ?? [], rollCalls: rollCalls[vessel] ?? [],
      checks: checks[vessel] ?? [], roles: roles[vessel] ?? [:], people: people, nameless: nameless,
      doubtedBy: CrewReading.Doubts(
        lists: lists.hold(any: others), rollCalls: rollCalls.hold(any: others),
        checks: checks.hold(any: others)))
    facts.crewList = crew.facts
    ranges.listed = crew.listed(into: &building)
    ranges.mustered = crew.mustered(into: &building)
    facts.read(
      CrewAccount(stays[vessel] ?? [], upTo: horizon.day), counted: crew.counted,
      isDoubted: others.contains { stays[$0]?.isEmpty == false } || lists.hold(any: others), people)
    for stay in stays[vessel] ?? [] {
      horizon.note(stay.seen, of: vessel)
      horizon.note(stay.left, of: vessel)
    }
    return (facts, ranges)
  }

  /// Those who answered to no name of their vessel's lists and of whom neither a name nor a paper is
  /// known; the days on which more is said of them count as days of the vessel.
  private static func nameless(
    beside lists: [Int64: [Holding]], among rollCalls: [Int64: [Holding]],
    within horizon: Horizon, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let beside = rollCalls.mapValues { Set($0.compactMap(\.named.fisher)) }.map { vessel, called in
      (vessel, called.subtracting((lists[vessel] ?? []).compactMap(\.named.fisher)))
    }
    let fishers = beside.reduce(into: Set()) { $0.formUnion($1.1) }
    guard !fishers.isEmpty else { return [] }
    let people = try base.particulars(of: .fisher, fishers.sorted(), within: horizon)
    for (vessel, called) in beside { horizon.note(horizon.next(of: called.sorted()), of: vessel) }
    let named = people.filter { person in
      let said = Pick(.fisher, person.cells)
      return ["name", "given_names", "family_name", "document_number"].contains {
        said[$0].text != nil || said[$0] == .notCollected(.sourcesDisagree)
      }
    }
    return fishers.subtracting(named.map(\.subject))
  }

  /// Every name and registration number anybody used of the vessel.
  private func calledNames(
    _ vessel: Int64, doubtedBy others: [Int64]
  ) -> Known<Few<NameKey>> {
    func used(_ vessel: Int64) -> Set<String> {
      let said = (names[vessel] ?? []).flatMap(\.said).map { Pick(.vessel, $0.cells) }
      return Set(said.flatMap { [$0.text("vessel"), $0.text("registration")] }.compactMap(\.self))
    }
    let mine = used(vessel)
    if !others.allSatisfy({ used($0).isSubset(of: mine) }) { return .doubted }
    let keys = mine.sorted().map { NameKey(folding: $0) }
    return keys.isEmpty ? .notSupplied : Few(keys).map { .known($0) } ?? .notSupplied
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
  /// The particulars of the register and of claims.
  ///
  /// - Parameter claimed: what was claimed of this vessel itself: the ship number is judged as it
  ///   is used, whichever vessel it turns out to be.
  mutating func read(register own: Pick, called: Pick, claimed: Pick) {
    category = own.known("kind")
    length = own.known("length")
    lengthOverall = own.known("length_overall")
    grossTonnage = own.known("gross_tonnage")
    decked = own.known("decked")
    new = own.known("new_vessel")
    buildContract = own.day("build_contract")
    keelLaid = own.day("keel_laid")
    delivered = own.day("delivered")
    livedAboard = own.known("lived_aboard_in_port")
    tropicalOnly = own.known("tropical_only")
    temperateOnly = own.known("temperate_only")
    feeder = own.known("feeder")
    normallyAtSeaHours = own.known("normally_at_sea_hours")
    maxDistance = own.known("max_distance_nm")
    gear = own.known("gear")
    if let port = own.text("home_port").flatMap({ PortCode($0) }),
      let province = ThaiProvince(of: port)
    {
      self.province = .known(province)
    }
    beyondFlagWaters = own.known("beyond_flag_waters")
    satelliteMessaging = own.known("satellite_messaging")
    standing.read(own)
    beneficialOwnerCountry = own.known("beneficial_owner_country")
    flag = called.known("flag")
    imo = claimed.known("imo")
  }

  /// Who came and left, against who was counted.
  ///
  /// - Parameters:
  ///   - isDoubted: whether another vessel that may be the same has a crew of its own.
  ///   - people: who may be whom.
  mutating func read(
    _ crew: CrewAccount, counted: CrewAccount.Counted?, isDoubted: Bool, _ people: OpenLinks
  ) {
    guard !isDoubted else {
      deaths = .doubted
      endsKnown = .doubted
      crewList.unaccounted = .doubted
      return
    }
    deaths = crew.deaths
    endsKnown = crew.endsKnown
    crewList.unaccounted = crew.unaccounted(at: counted, people)
  }

  /// Nobody can say how the vessel sailed while it may be another that sailed too.
  mutating func doubtVoyages() {
    callReason = .doubted
    departureReported = .doubted
    voyageHours = .doubted
    if maxDistance.value == nil { maxDistance = .doubted }
  }

  /// How long the present or last voyage lasts, and why the vessel last came to port.
  ///
  /// A voyage under way lasts as long as planned; without a plan nobody can say yet.
  mutating func read(voyages: [Holding], asOf day: CivilDate) {
    let sailed = voyages.compactMap { holding in
      let voyage = Pick(.of(.voyages), holding.cells)
      return voyage.value("departed", as: Instant.self).map { (voyage, $0, holding.row) }
    }.filter { $0.1.date <= day }
    guard let (last, departed, row) = sailed.max(by: { $0.1 < $1.1 }) else { return }
    voyage = RowID(row, in: .of(.voyages))
    callReason = last.known("call_reason")
    departureReported = last.known("departure_reported")
    if let ended = last.value("ended", as: Instant.self), ended.date <= day {
      voyageHours = .known(Int32(clamping: (ended - departed) / 60))
    } else {
      voyageHours = last.known("planned_hours")
    }
    if maxDistance.value == nil { maxDistance = last.known("max_distance_nm") }
  }
}

extension StandingFacts {
  /// What the register says.
  fileprivate mutating func read(_ row: Pick) {
    flagSince = row.day("flag_since")
    majorlyAltered = row.known("majorly_altered")
    returnedToFlag = row.known("returned_to_flag")
    forcedLabourFoundOn = row.day("forced_labour_found_on")
    operatorIndicted = row.known("operator_indicted")
    importBanOn = row.day("import_ban_on")
    identityChanged = row.known("identity_changed")
    ffaLicensed = row.known("ffa_licensed")
    safetyCertificate = row.known("safety_certificate")
    outOfAction = row.known("out_of_action")
  }
}

extension InspectionDocument {
  /// The newest document of C188 Art. 41 among those of the vessel.
  mutating func read(
    _ documents: [Holding], doubtedBy others: [Holding], flag: Known<Country>
  ) {
    func papers(_ documents: [Holding]) -> [(paper: Pick, row: Int64)] {
      documents.map { (Pick(.of(.documents), $0.cells), $0.row) }.filter {
        $0.0.text("document_type") == DocumentType.livingAndWorking.rawValue
      }
    }
    guard papers(others).isEmpty else {
      shown = .doubted
      (issued, expires) = (.doubted, .doubted)
      competentIssuer = .doubted
      flagAtIssue = .doubted
      statesConditions = .doubted
      return
    }
    guard
      let (paper, row) = papers(documents).max(by: {
        ($0.paper.text("issued") ?? "") < ($1.paper.text("issued") ?? "")
      })
    else { return }
    self.row = RowID(row, in: .of(.documents))
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
