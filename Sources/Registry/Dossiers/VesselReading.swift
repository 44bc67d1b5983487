internal import Fishery
internal import SQLite

/// Reads the facts of some vessels, once for all placements aboard them.
struct VesselReading {
  /// The facts and the lists of each vessel.
  private(set) var facts: [Int64: (vessel: VesselFacts, lists: ListRanges)] = [:]
  /// The vessels that each may be, as long as nobody has said.
  let links: OpenLinks
  private let horizon: Horizon
  private let register: Held
  private let names: Held
  private let voyages: Held
  private let documents: Held
  private let lists: Held
  private let rollCalls: Held
  private let checks: Held
  private let conditions: Held
  private let rooms: Held
  private let roles: [Int64: [Int64: Role]]
  private let stays: [Int64: [CrewAccount.Stay]]
  /// Who may stand on a list under the name of another.
  private let people: OpenLinks
  /// By vessel, who answered beside its list, and what they are called nobody knows.
  private let nameless: [Int64: Set<Int64>]

  init(
    _ vessels: [Int64], within horizon: Horizon, into building: inout DossierBuilding,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    let links = try OpenLinks(of: vessels, base)
    let anchors = try Anchors(of: Set(vessels).union(links.all).sorted(), base)
    func held(_ sheet: Sheet) throws(SQLiteError) -> Held {
      Held(try base.holdings(.of(sheet), of: .vessel, anchors, within: horizon))
    }
    self.links = links
    self.horizon = horizon
    register = try held(.vessels)
    names = Held(try base.particulars(VesselReading.naming, anchors, within: horizon))
    voyages = try held(.voyages)
    documents = try held(.documents)
    lists = try held(.crew)
    rollCalls = try held(.muster)
    checks = try held(.checks)
    conditions = try held(.conditions)
    rooms = try held(.rooms)
    roles = try Self.roles(aboard: rollCalls.records, base)
    stays = try CrewAccount.stays(aboard: anchors.records, base)
    let named = [lists, rollCalls].flatMap { $0.all.compactMap(\.named.fisher) }
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
      register: Pick(.of(.vessels), register.cells(of: vessel, doubtedBy: others)),
      called: Pick(.vessel, names.cells(of: vessel, doubtedBy: others)),
      claimed: Pick(.vessel, Holding.held(names[vessel])))
    facts.names = calledNames(vessel, doubtedBy: others)
    let found = Pick(.of(.conditions), conditions.cells(of: vessel, doubtedBy: others))
    facts.read(conditions: { found[$0] })
    facts.conditions =
      conditions[vessel].first.map { RowID($0.row, in: .of(.conditions)) } ?? .none
    ranges.rooms =
      rooms.hold(any: others)
      ? .doubted : building.append(rooms[vessel], ListColumns.rooms, to: \.rooms)
    let sailed = voyages[vessel]
    for other in [vessel] + others { horizon.note(voyages[other], of: vessel) }
    if voyages.hold(any: others) {
      facts.doubtVoyages()
      ranges.voyages = .doubted
    } else {
      facts.read(voyages: sailed, asOf: horizon.day)
      ranges.voyages = building.append(sailed, ListColumns.voyages, to: \.voyages)
    }
    facts.certificate.read(
      documents[vessel], doubtedBy: documents[others],
      flag: facts.flag)
    let crew = CrewReading(
      lists: lists[vessel], rollCalls: rollCalls[vessel], checks: checks[vessel],
      roles: roles[vessel] ?? [:], people: people, nameless: nameless[vessel] ?? [],
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

  /// Every name and registration number anybody used of the vessel.
  private func calledNames(
    _ vessel: Int64, doubtedBy others: [Int64]
  ) -> Known<Few<NameKey>> {
    func used(_ vessel: Int64) -> Set<String> {
      let said = names[vessel].flatMap(\.said).map { Pick(.vessel, $0.cells) }
      return Set(said.flatMap { [$0.text("vessel"), $0.text("registration")] }.compactMap(\.self))
    }
    let mine = used(vessel)
    if !others.allSatisfy({ used($0).isSubset(of: mine) }) { return .doubted }
    let keys = mine.sorted().map { NameKey(folding: $0) }
    return keys.isEmpty ? .notSupplied : Few(keys).map { .known($0) } ?? .notSupplied
  }

  /// What is read of what names a vessel.
  private static let naming = ClaimReading(
    .of(.vessel), keys: ["flag", "imo", "vessel", "registration"])

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
