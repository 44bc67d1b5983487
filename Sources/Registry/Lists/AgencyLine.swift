public import Fishery

/// One agency as the list shows it.
public struct AgencyLine: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let name: String
  public let country: Country?
  public let licenceType: String?
  public let licenceFrom: PartialDate?
  public let licenceTo: PartialDate?
  /// Placements it made.
  public let placements: Int
  /// Persons among them with a breach.
  public let personsInBreach: Int
  public let worst: Rank?

  public init(
    id: Int64, name: String, country: Country?, licenceType: String?, licenceFrom: PartialDate?,
    licenceTo: PartialDate?, placements: Int, personsInBreach: Int, worst: Rank?
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.licenceType = licenceType
    self.licenceFrom = licenceFrom
    self.licenceTo = licenceTo
    self.placements = placements
    self.personsInBreach = personsInBreach
    self.worst = worst
  }

  public enum Sort: String, Sendable, CaseIterable {
    case worst, name, placements
  }
}
