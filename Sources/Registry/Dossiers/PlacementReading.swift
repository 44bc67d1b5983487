internal import Fishery
internal import SQLite

/// Reads the facts of some fishers and their stays aboard.
struct PlacementReading {
  private let held: FisherHoldings
  private let particulars: Held
  private let agencies: AgencyReading
  private let links: OpenLinks
  private let sharedRest: [RestMonths.Aboard: Int32]

  init(
    _ fishers: [Int64], within horizon: Horizon, into building: inout DossierBuilding,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    links = try OpenLinks(of: fishers, base)
    let people = try Anchors(of: Set(fishers).union(links.all).sorted(), base)
    held = try FisherHoldings(
      of: people, in: PlacementReading.sheets, within: horizon, base)
    particulars = Held(
      try base.particulars(PlacementReading.naming, people, within: horizon))
    agencies = try AgencyReading(held.agencies, within: horizon, into: &building, base)
    sharedRest = try RestMonths.shared(by: fishers, base)
  }

  /// What is read of each sheet: what facts are made of, and what tells of which stay a row is.
  private static let sheets: [SheetReading] = {
    let facts: [(Sheet, Set<String>)] = [
      (.fishers, FisherFacts.reading.keys), (.placements, PlacementFacts.reading.keys),
      (.crew, []), (.muster, []), (.agreements, ListColumns.agreements.keys),
      (.documents, ListColumns.medical.keys.union(ListColumns.documents.keys)),
      (.charges, ListColumns.charges.keys), (.pay, ListColumns.pay.keys),
      (.rest, ListColumns.rest.keys), (.signs, ListColumns.signs.keys),
    ]
    return facts.map { sheet, keys in
      SheetReading(
        .of(sheet),
        keys: keys.union(FisherHoldings.dating[sheet].map { [$0] } ?? []).union(Sighting.keys))
    }
  }()

  /// What is read of what names a person.
  private static let naming = ClaimReading(
    .of(.fisher), keys: ["birth_date", "nationality"])

  /// A stay as far as it was known by the day; nil when it was not.
  func stay(
    _ placement: Int64, of fisher: Int64, among records: [(key: Int64, vessel: Int64)]
  ) -> FisherHoldings.Stay? {
    held.stay(placement, of: fisher, among: records)
  }

  /// The records other than the vessel whose rows a dossier of a stay is made of.
  func sources(of fisher: Int64, _ stay: FisherHoldings.Stay?) -> [Int64] {
    let agency = stay?.span.agency
    return [fisher] + links.others(than: fisher)
      + (agency.map { [$0] + agencies.links.others(than: $0) } ?? [])
  }

  /// Fills the facts about the person and one stay.
  ///
  /// - Parameter vessels: the vessel of the stay, and those that may be the same.
  func read(
    _ stay: FisherHoldings.Stay, aboard vessels: [Int64], into facts: inout DossierFacts,
    _ building: inout DossierBuilding
  ) {
    let fisher = stay.span.fisher
    let others = links.others(than: fisher)
    facts.fisher.read(
      named: Pick(.fisher, particulars.cells(of: fisher, doubtedBy: others)),
      own: held.all(FisherFacts.reading.table).cells(of: fisher, doubtedBy: others))
    let stays = held.stays(of: others, aboard: Set(vessels + [stay.span.vessel, 0]))
    facts.placement.read(stay.span, doubtedBy: stays, vessel: facts.vessel)
    let isDoubted = stays.contains { $0.agency != nil && $0.agency != stay.span.agency }
    facts.read(isDoubted ? .doubted : agencies.facts(of: stay.span.agency))
    readLists(of: stay, doubtedBy: others, into: &facts.lists, &building)
    readElsewhere(of: stay, doubtedBy: others, into: &facts, &building)
  }

  /// What other stays say, of the fisher and of others.
  private func readElsewhere(
    of stay: FisherHoldings.Stay, doubtedBy others: [Int64], into facts: inout DossierFacts,
    _ building: inout DossierBuilding
  ) {
    let aboard = RestMonths.Aboard(fisher: stay.span.fisher, vessel: stay.span.vessel)
    if let days = sharedRest[aboard] {
      // Whoever has the same record may be the same person.
      facts.placement.elsewhere.sameHoursDays =
        days > 0 && !others.isEmpty ? .doubted : .known(days)
    }
    guard !held.wereAboard(others) else {
      facts.lists.otherStays = .doubted
      return
    }
    let stays = held.others(than: stay).map(OtherStay.init)
    facts.lists.otherStays =
      stays.isEmpty
      ? ListRange(.confirmedNone) : building.append(stays, to: \.otherStays)
  }

  private func readLists(
    of stay: FisherHoldings.Stay, doubtedBy others: [Int64], into lists: inout ListRanges,
    _ building: inout DossierBuilding
  ) {
    func list<Element>(
      _ list: ListColumn<Element>, _ column: WritableKeyPath<DossierColumns, [Element]>
    ) -> ListRange {
      if held.all(list.table).hold(any: others) { return .doubted }
      return building.append(held.holdings(list.table, of: stay), list, to: column)
    }
    /// Papers of one kind: without one of that kind nobody can say whether there is any.
    func papers<Element>(
      _ list: ListColumn<Element>, _ column: WritableKeyPath<DossierColumns, [Element]>
    ) -> ListRange {
      func papers(_ holdings: ArraySlice<Holding>) -> [Element] {
        holdings.compactMap { list.entry($0) }
      }
      let all = held.all(list.table)
      if others.contains(where: { !papers(all[$0]).isEmpty }) { return .doubted }
      let mine = papers(held.holdings(list.table, of: stay))
      if mine.isEmpty { return ListRange(.notCollected(.notSupplied)) }
      return building.append(mine, to: column)
    }
    lists.agreements = list(ListColumns.agreements, \.agreements)
    lists.medical = papers(ListColumns.medical, \.medical)
    lists.documents = papers(ListColumns.documents, \.documents)
    lists.charges = list(ListColumns.charges, \.charges)
    lists.pay = list(ListColumns.pay, \.pay)
    lists.rest = list(ListColumns.rest, \.rest)
    lists.signs = list(ListColumns.signs, \.signs)
  }
}

extension OtherStay {
  fileprivate init(_ span: PlacementSpan) {
    self.init()
    let said = Pick(.of(.placements), Holding.held(span.rows))
    row = span.rows.first.map { RowID($0.row, in: .of(.placements)) } ?? .none
    embarked = said.day("embarked")
    if embarked.isNotCollected, said["embarked"] == .blank, let seen = span.seen {
      embarked = .known(seen)
    }
    disembarked = span.disembarked.map { .known($0) } ?? said.day("disembarked")
  }
}
