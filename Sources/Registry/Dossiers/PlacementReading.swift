internal import Fishery
internal import SQLite

/// Reads the facts of some fishers and their stays aboard.
struct PlacementReading {
  private let held: FisherHoldings
  private let particulars: [Int64: [Holding]]
  private let agencies: [Int64: [Holding]]
  private let agencyNames: [Int64: [Holding]]

  init(
    _ ids: [Int64], within horizon: Horizon, _ base: borrowing Connection
  ) throws(SQLiteError) {
    held = try FisherHoldings(
      of: ids, in: [.fishers, .agreements, .documents, .charges, .pay, .rest],
      within: horizon, base)
    particulars = Dictionary(
      grouping: try base.particulars(of: .fisher, ids, within: horizon), by: \.subject)
    let placed = held.agencies
    agencies = Dictionary(
      grouping: try base.holdings(.of(.agencies), of: .agency, placed, within: horizon),
      by: \.subject)
    agencyNames = Dictionary(
      grouping: try base.particulars(of: .agency, placed, within: horizon), by: \.subject)
  }

  /// A stay as far as it was known by the day; nil when it was not.
  func stay(
    _ placement: Int64, of fisher: Int64, among records: [(key: Int64, vessel: Int64)]
  ) -> FisherHoldings.Stay? {
    held.stay(placement, of: fisher, among: records)
  }

  /// Fills the facts about the person and one stay.
  func read(
    _ stay: FisherHoldings.Stay, into facts: inout DossierFacts,
    _ building: inout DossierBuilding
  ) {
    let fisher = stay.span.fisher
    facts.fisher.read(
      claims: particulars[fisher] ?? [], particulars: held.holdings(.fishers, of: fisher))
    facts.placement.read(stay.span, vessel: facts.vessel)
    readAgency(stay.span.agency, into: &facts, &building)
    facts.lists.agreements = building.append(
      held.holdings(.agreements, of: stay), ListColumns.agreements, to: \.agreements)
    let documents = held.holdings(.documents, of: stay)
    facts.lists.medical = papers(documents, ListColumns.medical, \.medical, &building)
    facts.lists.documents = papers(documents, ListColumns.documents, \.documents, &building)
    facts.lists.charges = building.append(
      held.holdings(.charges, of: stay), ListColumns.charges, to: \.charges)
    facts.lists.pay = building.append(held.holdings(.pay, of: stay), ListColumns.pay, to: \.pay)
    facts.lists.rest = building.append(
      held.holdings(.rest, of: stay), ListColumns.rest, to: \.rest)
  }

  /// Papers of one kind: without one of that kind nobody can say whether there is any.
  private func papers<Element>(
    _ documents: [Holding], _ list: ListColumn<Element>,
    _ column: WritableKeyPath<DossierColumns, [Element]>, _ building: inout DossierBuilding
  ) -> ListRange {
    let entries = documents.compactMap { list.entry($0) }
    guard !entries.isEmpty else { return ListRange(.notCollected(.notSupplied)) }
    return building.append(entries, to: column)
  }

  private func readAgency(
    _ agency: Int64?, into facts: inout DossierFacts, _ building: inout DossierBuilding
  ) {
    guard let agency else { return }
    let licences = agencies[agency] ?? []
    let named = Pick(.agency, Holding.held(agencyNames[agency] ?? []))
    facts.placement.agencyCountry = named.known("agency_country")
    facts.placement.agencyRegulation = Pick(.of(.agencies), Holding.held(licences)).known(
      "regulation")
    facts.lists.licences = building.append(licences, ListColumns.licences, to: \.licences)
  }
}

extension FisherFacts {
  mutating func read(claims: [Holding], particulars: [Holding]) {
    let named = Pick(.fisher, Holding.held(claims))
    born = named.known("birth_date")
    nationality = named.known("nationality")
    let own = Pick(.of(.fishers), Holding.held(particulars))
    understands = own.known("understands")
    literate = own.known("literate")
    age15Authorised = own.known("age15_authorised")
    age15SchoolingOver = own.known("age15_schooling_over")
    age15Training = own.known("age15_training")
    medicalExempt = own.known("medical_exempt")
    urgentPermitFrom = own.day("urgent_permit_from")
    urgentPermitTo = own.day("urgent_permit_to")
  }
}

extension PlacementFacts {
  mutating func read(_ span: PlacementSpan, vessel: VesselFacts) {
    let row = Pick(.of(.placements), Holding.held(span.rows))
    role = row.known("role")
    channel = row.known("channel")
    placedOn = row.day("placed_on")
    plannedEmbarkation = row.day("planned_embarkation")
    embarked = row.day("embarked")
    if embarked.isNotCollected, row["embarked"] == .blank, let seen = span.seen {
      embarked = .known(seen)
    }
    disembarked = row.day("disembarked")
    plannedReturn = row.day("planned_return")
    singleHandedOwner = row.known("single_handed_owner")
    repatriationGround = row.known("repatriation_ground")
    if let port = row.text("disembarked_port").flatMap({ Country($0.prefix(2)) }),
      let flag = vessel.flag.value
    {
      foreignPort = .known(port != flag)
    }
    seriousDefaultFound = row.known("serious_default_found")
    remittanceMeans = row.known("remittance_means")
    paymentInterval = row.known("payment_interval")
    compensatoryRest = row.known("compensatory_rest_given")
    hiredOverseas = row.known("hired_overseas")
  }
}
