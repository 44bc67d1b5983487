/// The lists of a block of dossiers, one column for each kind.
public struct DossierColumns: Sendable {
  public var agreements: [Agreement] = []
  public var medical: [MedicalCertificate] = []
  public var documents: [PersonalDocument] = []
  public var charges: [Charge] = []
  public var pay: [PayPeriod] = []
  public var rest: [RestSpan] = []
  public var voyages: [Voyage] = []
  public var licences: [Licence] = []
  public var listed: [ListedPerson] = []
  public var mustered: [MusteredPerson] = []
  public var signs: [Sign] = []
  public var otherStays: [OtherStay] = []
  public var rooms: [Room] = []

  public init() {}
}

@usableFromInline final class SharedColumns: Sendable {
  @usableFromInline let lists: DossierColumns

  init(_ lists: DossierColumns) { self.lists = lists }
}
