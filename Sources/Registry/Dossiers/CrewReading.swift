internal import Fishery

/// The crew list in force and the last roll call of one vessel.
struct CrewReading {
  private(set) var facts = CrewListFacts()
  private let onList: [Holding]
  private let answered: [Holding]
  private let roles: [Int64: Role]
  private let people: OpenLinks
  private let nameless: Set<Int64>
  private let doubts: Doubts

  /// What a vessel has that may be the same.
  struct Doubts {
    let lists: Bool
    let rollCalls: Bool
    let checks: Bool
  }

  /// - Parameters:
  ///   - people: who may be whom among those on lists and roll calls.
  ///   - nameless: those beside the list whose name nobody knows.
  init(
    lists: ArraySlice<Holding>, rollCalls: ArraySlice<Holding>, checks: ArraySlice<Holding>,
    roles: [Int64: Role], people: OpenLinks, nameless: Set<Int64>, doubtedBy doubts: Doubts
  ) {
    self.roles = roles
    self.people = people
    self.nameless = nameless
    self.doubts = doubts
    let listed = lists.map { ($0, Pick(.of(.crew), $0.cells)) }
    let listDay = listed.compactMap { $0.1.text("list_date") }.max()
    onList = listed.filter { $0.1.text("list_date") == listDay }.map(\.0)
    let called = rollCalls.map { ($0, Pick(.of(.muster), $0.cells)) }
    let callDay = called.compactMap { $0.1.text("mustered_on") }.max()
    answered = called.filter { $0.1.text("mustered_on") == callDay }.map(\.0)

    let checked = checks.map { (check: Pick(.of(.checks), $0.cells), row: $0.row) }
    let newest = checked.max {
      ($0.check.text("checked_on") ?? "") < ($1.check.text("checked_on") ?? "")
    }
    let last = newest?.check
    facts.check = newest.map { RowID($0.row, in: .of(.checks)) } ?? .none
    facts.carried = last?.known("crew_list_carried") ?? .notSupplied
    if let first = onList.first {
      let list = Pick(.of(.crew), first.cells)
      facts.date = list.day("list_date")
      facts.sentAshore = list.known("sent_ashore")
    }
    if doubts.lists {
      facts.date = .doubted
      facts.sentAshore = .doubted
    }
    if doubts.lists || doubts.checks { facts.carried = .doubted }
    guard !doubts.rollCalls else {
      facts.musteredOn = .doubted
      facts.musterComplete = .doubted
      return
    }
    guard let first = answered.first else { return }
    facts.musteredOn = Pick(.of(.muster), first.cells).day("mustered_on")
    facts.musterComplete = last?.known("muster_complete") ?? .notSupplied
    let heads = Set(answered.filter { !$0.isNotFoundYet }.compactMap(\.named.fisher))
    if doubts.checks { facts.musterComplete = .doubted }
    if facts.musterComplete.isNotCollected, !doubts.checks, !doubts.lists, !onList.isEmpty,
      onList.compactMap(\.named.fisher).allSatisfy(heads.contains)
    {
      facts.musterComplete = .known(true)
    }
  }

  /// The people of the newest list, with those who answered the last roll call; nil without a list
  /// or where nobody can say whose it is.
  var counted: CrewAccount.Counted? {
    guard let day = facts.date.value, !doubts.lists, !doubts.rollCalls else { return nil }
    let people = (onList + answered.filter { !$0.isNotFoundYet }).compactMap(\.named.fisher)
    return CrewAccount.Counted(
      people: Set(people), day: day, hasNameless: !nameless.isDisjoint(with: people))
  }

  /// The names on the list; none where an inspector found that no list is carried.
  func listed(into building: inout DossierBuilding) -> ListRange {
    if doubts.lists { return .doubted }
    guard !onList.isEmpty else {
      return ListRange(
        facts.carried == .known(false) ? .confirmedNone : .notCollected(.notSupplied))
    }
    let people = onList.map { holding in
      var person = ListedPerson()
      person.row = RowID(holding.row, in: .of(.crew))
      person.person = key(holding)
      return person
    }
    return building.append(people, to: \.listed)
  }

  /// Everybody answered for at the last roll call.
  func mustered(into building: inout DossierBuilding) -> ListRange {
    if doubts.rollCalls { return .doubted }
    let listed = Set(onList.compactMap(\.named.fisher))
    let isEachNameTaken = listed.isSubset(
      of: answered.filter(\.isAboard).compactMap(\.named.fisher))
    guard !answered.isEmpty else { return ListRange(.notCollected(.notSupplied)) }
    let mustered = answered.map { holding in
      var person = MusteredPerson()
      person.row = RowID(holding.row, in: .of(.muster))
      person.person = key(holding)
      person.result =
        holding.isNotFoundYet
        ? .notCollected(.notFound) : Pick(.of(.muster), holding.cells).known("result")
      if let role = holding.named.fisher.flatMap({ roles[$0] }) { person.role = .known(role) }
      if let fisher = holding.named.fisher, !listed.contains(fisher),
        people.others(than: fisher).contains(where: listed.contains)
      {
        // Nobody can say yet whether this is somebody on the list.
        person.person = .doubted
        if person.result == .known(.extra) { person.result = .doubted }
      }
      if let fisher = holding.named.fisher, nameless.contains(fisher),
        person.result == .known(.extra) || !isEachNameTaken
      {
        // The name may be one on the list that nobody answered to.
        person.person = .notCollected(.notAsked)
      }
      return person
    }
    return building.append(mustered, to: \.mustered)
  }

  private func key(_ holding: Holding) -> Known<NameKey> {
    holding.named.fisher.map { .known(NameKey(bits: UInt64(bitPattern: $0))) } ?? .notSupplied
  }
}

extension Holding {
  /// Whether a line of a roll call says that somebody is aboard.
  fileprivate var isAboard: Bool {
    ["present", "extra"].contains(Pick(.of(.muster), cells).text("result"))
  }

  /// Whether a line of a roll call says that somebody was called and not found so far.
  fileprivate var isNotFoundYet: Bool {
    Pick(.of(.muster), cells).text("result") == RollCall.notFoundYet
  }
}
