/// All that is known about one subject up to a day: what a rule may look at, and nothing else.
///
/// The facts are of fixed size; the lists live in columns shared by a block of dossiers. A vessel's
/// dossier leaves the facts about person and placement uncollected.
public struct Dossier: Sendable {
  public var facts: DossierFacts
  private let columns: SharedColumns

  init(facts: DossierFacts, columns: SharedColumns) {
    self.facts = facts
    self.columns = columns
  }

  /// A dossier of its own, outside any block.
  public init(facts: DossierFacts, lists: DossierColumns) {
    self.init(facts: facts, columns: SharedColumns(lists))
  }

  /// The day up to which things are known.
  public var asOf: CivilDate { facts.asOf }
  public var vessel: VesselFacts { facts.vessel }
  public var fisher: FisherFacts { facts.fisher }
  public var placement: PlacementFacts { facts.placement }

  public var agreements: Listing<Agreement> { listing(facts.lists.agreements, \.agreements) }
  public var medical: Listing<MedicalCertificate> { listing(facts.lists.medical, \.medical) }
  public var documents: Listing<PersonalDocument> { listing(facts.lists.documents, \.documents) }
  public var charges: Listing<Charge> { listing(facts.lists.charges, \.charges) }
  public var pay: Listing<PayPeriod> { listing(facts.lists.pay, \.pay) }
  public var rest: Listing<RestSpan> { listing(facts.lists.rest, \.rest) }
  public var voyages: Listing<Voyage> { listing(facts.lists.voyages, \.voyages) }
  public var licences: Listing<Licence> { listing(facts.lists.licences, \.licences) }
  public var listed: Listing<ListedPerson> { listing(facts.lists.listed, \.listed) }
  public var mustered: Listing<MusteredPerson> { listing(facts.lists.mustered, \.mustered) }
  public var signs: Listing<Sign> { listing(facts.lists.signs, \.signs) }
  public var otherStays: Listing<OtherStay> { listing(facts.lists.otherStays, \.otherStays) }
  public var rooms: Listing<Room> { listing(facts.lists.rooms, \.rooms) }

  @inline(__always)
  private func listing<Element>(
    _ range: ListRange, _ column: (DossierColumns) -> [Element]
  ) -> Listing<Element> {
    Listing(completeness: range.completeness, items: column(columns.lists)[range.range])
  }
}
