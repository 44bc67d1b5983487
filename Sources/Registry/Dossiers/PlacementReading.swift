internal import Fishery
internal import SQLite

/// Reads the facts of some fishers and their stays aboard.
struct PlacementReading {
  private let spans: [Int64: [PlacementSpan]]
  private let particulars: [Int64: [Holding]]
  private let fishers: [Int64: [Holding]]
  private let rows: [Sheet: [Int64: [Holding]]]
  private let agencies: [Int64: [Holding]]
  private let agencyNames: [Int64: [Holding]]

  init(
    _ ids: [Int64], asOf day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    spans = try PlacementRecord.spans(of: ids, upTo: day, base)
    particulars = Dictionary(
      grouping: try base.particulars(of: .fisher, ids, upTo: day), by: \.subject)
    var rows: [Sheet: [Int64: [Holding]]] = [:]
    for sheet in [Sheet.fishers, .agreements, .documents, .charges, .pay, .rest] {
      rows[sheet] = Dictionary(
        grouping: try base.holdings(.of(sheet), of: .fisher, ids, upTo: day), by: \.subject)
    }
    fishers = rows[.fishers] ?? [:]
    self.rows = rows
    let placed = Set(
      spans.values.joined().compactMap { $0.rows.lazy.compactMap(\.named.agency).first }
    )
    .sorted()
    agencies = Dictionary(
      grouping: try base.holdings(.of(.agencies), of: .agency, placed, upTo: day), by: \.subject)
    agencyNames = Dictionary(
      grouping: try base.particulars(of: .agency, placed, upTo: day), by: \.subject)
  }

  /// Fills the facts about the person and one stay; false when the stay was not known by the day.
  func read(
    _ placement: Int64, of fisher: Int64, into facts: inout DossierFacts,
    _ building: inout DossierBuilding
  ) -> Bool {
    guard let mine = spans[fisher], let place = mine.firstIndex(where: { $0.key == placement })
    else { return false }
    let span = mine[place]
    facts.fisher.read(
      claims: particulars[fisher] ?? [], particulars: fishers[fisher] ?? [])
    facts.placement.read(span, vessel: facts.vessel)
    let agency = span.rows.lazy.compactMap(\.named.agency).first
    readAgency(agency, into: &facts, &building)

    let agreements = held(.agreements, of: fisher).filter { agreement in
      guard let vessel = agreement.named.vessel, vessel != span.vessel else { return true }
      // Made for another vessel: it belongs here only when the fisher never was aboard that one.
      return !mine.contains { $0.vessel == vessel }
    }
    facts.lists.agreements = building.append(agreements, ListColumns.agreements, to: \.agreements)
    let documents = held(.documents, of: fisher)
    facts.lists.medical = papers(documents, ListColumns.medical, \.medical, &building)
    facts.lists.documents = papers(documents, ListColumns.documents, \.documents, &building)
    facts.lists.charges = building.append(
      dated(.charges, "charged_on", of: fisher, place, mine), ListColumns.charges, to: \.charges)
    facts.lists.pay = building.append(
      dated(.pay, "period_to", of: fisher, place, mine), ListColumns.pay, to: \.pay)
    facts.lists.rest = building.append(
      dated(.rest, "from", of: fisher, place, mine), ListColumns.rest, to: \.rest)
    return true
  }

  private func held(_ sheet: Sheet, of fisher: Int64) -> [Holding] { rows[sheet]?[fisher] ?? [] }

  /// Papers of one kind: without one of that kind nobody can say whether there is any.
  private func papers<Element>(
    _ documents: [Holding], _ list: ListColumn<Element>,
    _ column: WritableKeyPath<DossierColumns, [Element]>, _ building: inout DossierBuilding
  ) -> ListRange {
    let entries = documents.compactMap { list.entry($0) }
    guard !entries.isEmpty else { return ListRange(.notCollected(.notSupplied)) }
    return building.append(entries, to: column)
  }

  /// The rows of a sheet whose day falls to one stay.
  private func dated(
    _ sheet: Sheet, _ key: String, of fisher: Int64, _ place: Int, _ spans: [PlacementSpan]
  ) -> [Holding] {
    held(sheet, of: fisher).filter { holding in
      let text = Pick(.of(sheet), holding.cells).text(key)
      let day = text.flatMap { PartialDate($0)?.earliest ?? Instant($0)?.date }
      return PlacementSpan.places(of: holding.named.vessel, on: day, among: spans).contains(place)
    }
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
