/// All that is known about one subject up to a day: what a rule may look at, and nothing else.
///
/// The facts are of fixed size; the lists live in columns shared by a block of dossiers. A vessel's
/// dossier leaves the facts about person and placement uncollected.
///
/// Rules hand it about and read a few facts each: it is no more than two references.
public struct Dossier: Sendable {
  @usableFromInline var shared: SharedFacts
  @usableFromInline let columns: SharedColumns

  init(facts: DossierFacts, columns: SharedColumns) {
    shared = SharedFacts(facts)
    self.columns = columns
  }

  /// A dossier of its own, outside any block.
  public init(facts: DossierFacts, lists: DossierColumns) {
    self.init(facts: facts, columns: SharedColumns(lists))
  }

  @inlinable public var facts: DossierFacts {
    get { shared.facts }
    set { shared = SharedFacts(newValue) }
  }

  /// The day up to which things are known.
  @inlinable public var asOf: CivilDate { shared.facts.asOf }
  @inlinable public var vessel: VesselFacts { shared.facts.vessel }
  @inlinable public var fisher: FisherFacts { shared.facts.fisher }
  @inlinable public var placement: PlacementFacts { shared.facts.placement }

  @inlinable public var agreements: Listing<Agreement> {
    listing(shared.facts.lists.agreements, \.agreements)
  }
  @inlinable public var medical: Listing<MedicalCertificate> {
    listing(shared.facts.lists.medical, \.medical)
  }
  @inlinable public var documents: Listing<PersonalDocument> {
    listing(shared.facts.lists.documents, \.documents)
  }
  @inlinable public var charges: Listing<Charge> { listing(shared.facts.lists.charges, \.charges) }
  @inlinable public var pay: Listing<PayPeriod> { listing(shared.facts.lists.pay, \.pay) }
  @inlinable public var rest: Listing<RestSpan> { listing(shared.facts.lists.rest, \.rest) }
  @inlinable public var voyages: Listing<Voyage> { listing(shared.facts.lists.voyages, \.voyages) }
  @inlinable public var licences: Listing<Licence> {
    listing(shared.facts.lists.licences, \.licences)
  }
  @inlinable public var listed: Listing<ListedPerson> {
    listing(shared.facts.lists.listed, \.listed)
  }
  @inlinable public var mustered: Listing<MusteredPerson> {
    listing(shared.facts.lists.mustered, \.mustered)
  }
  @inlinable public var signs: Listing<Sign> { listing(shared.facts.lists.signs, \.signs) }
  @inlinable public var otherStays: Listing<OtherStay> {
    listing(shared.facts.lists.otherStays, \.otherStays)
  }
  @inlinable public var rooms: Listing<Room> { listing(shared.facts.lists.rooms, \.rooms) }

  @inlinable @inline(__always)
  func listing<Element>(
    _ range: ListRange, _ column: (DossierColumns) -> [Element]
  ) -> Listing<Element> {
    Listing(completeness: range.completeness, items: column(columns.lists)[range.range])
  }
}

/// The facts of one dossier, read in place: they are too large to be copied for one of them.
@usableFromInline final class SharedFacts: Sendable {
  @usableFromInline let facts: DossierFacts

  @usableFromInline init(_ facts: DossierFacts) { self.facts = facts }
}
