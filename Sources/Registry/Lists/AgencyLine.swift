public import Fishery

/// One agency as the list shows it.
public struct AgencyLine: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let name: String
  public let country: Country?
  public let licenceType: String?
  public let licenceFrom: PartialDate?
  public let licenceTo: PartialDate?
  /// When any licence of it was, is or will be suspended, the earliest first.
  public internal(set) var suspensions: [Suspension] = []
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

  /// A time in which a licence does not hold; without an end until somebody says otherwise.
  public struct Suspension: Sendable, Hashable {
    public let from: PartialDate
    public let to: PartialDate?

    public init(from: PartialDate, to: PartialDate?) {
      self.from = from
      self.to = to
    }

    /// Whether it may hold on a day.
    public func holds(on day: CivilDate) -> Bool {
      from.earliest <= day && (to.map { day <= $0.latest } ?? true)
    }
  }

  /// Whether a licence of it is suspended on a day.
  public func isSuspended(on day: CivilDate) -> Bool {
    suspensions.contains { $0.holds(on: day) }
  }

  public enum Sort: String, Sendable, CaseIterable {
    case worst, name, placements
  }
}
