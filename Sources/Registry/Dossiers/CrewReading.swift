internal import Fishery

/// The crew list in force and the last roll call of one vessel.
struct CrewReading {
  private(set) var facts = CrewListFacts()
  private let onList: [Holding]
  private let answered: [Holding]
  private let roles: [Int64: Role]

  init(
    lists: [Holding], rollCalls: [Holding], checks: [Holding], roles: [Int64: Role]
  ) {
    self.roles = roles
    let listed = lists.map { ($0, Pick(.of(.crew), $0.cells)) }
    let listDay = listed.compactMap { $0.1.text("list_date") }.max()
    onList = listed.filter { $0.1.text("list_date") == listDay }.map(\.0)
    let called = rollCalls.map { ($0, Pick(.of(.muster), $0.cells)) }
    let callDay = called.compactMap { $0.1.text("mustered_on") }.max()
    answered = called.filter { $0.1.text("mustered_on") == callDay }.map(\.0)

    let checks = checks.map { Pick(.of(.checks), $0.cells) }
    let last = checks.max { ($0.text("checked_on") ?? "") < ($1.text("checked_on") ?? "") }
    facts.carried = last?.known("crew_list_carried") ?? .notSupplied
    if let first = onList.first {
      let list = Pick(.of(.crew), first.cells)
      facts.date = list.day("list_date")
      facts.sentAshore = list.known("sent_ashore")
    }
    guard let first = answered.first else { return }
    facts.musteredOn = Pick(.of(.muster), first.cells).day("mustered_on")
    facts.musterComplete = last?.known("muster_complete") ?? .notSupplied
    let heads = Set(answered.compactMap(\.named.fisher))
    if facts.musterComplete.isNotCollected, !onList.isEmpty,
      onList.compactMap(\.named.fisher).allSatisfy(heads.contains)
    {
      facts.musterComplete = .known(true)
    }
  }

  /// The names on the list; none where an inspector found that no list is carried.
  func listed(into building: inout DossierBuilding) -> ListRange {
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
    guard !answered.isEmpty else { return ListRange(.notCollected(.notSupplied)) }
    let people = answered.map { holding in
      var person = MusteredPerson()
      person.row = RowID(holding.row, in: .of(.muster))
      person.person = key(holding)
      person.result = Pick(.of(.muster), holding.cells).known("result")
      if let role = holding.named.fisher.flatMap({ roles[$0] }) { person.role = .known(role) }
      return person
    }
    return building.append(people, to: \.mustered)
  }

  private func key(_ holding: Holding) -> Known<NameKey> {
    holding.named.fisher.map { .known(NameKey(bits: UInt64(bitPattern: $0))) } ?? .notSupplied
  }
}
