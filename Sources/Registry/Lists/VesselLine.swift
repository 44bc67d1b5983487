public import Fishery

/// One vessel as the list shows it.
public struct VesselLine: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let name: String
  public let flag: Country?
  public let gear: String?
  public let lengthOverall: Quantity?
  /// Fishers aboard on the judged day.
  public let crew: Int
  /// The worst severity of its findings and its crew's; nil when nothing is broken.
  public let worst: Rank?
  /// Persons, not findings.
  public let personsInBreach: Int
  /// Facts that would settle an undetermined verdict, counted once each.
  public let needs: Int
  /// Days since it last left a port, to the judged day; nil when in port or not known.
  public let daysAtSea: Int?
  public let lastCheck: CivilDate?
  /// Persons aboard on one crew list and gone from the next, until somebody says why.
  public let goneFromList: Int
  /// The port it lies in, or was last seen in; nil at sea or when not known.
  public let port: String?

  public init(
    id: Int64, name: String, flag: Country?, gear: String?, lengthOverall: Quantity?, crew: Int,
    worst: Rank?, personsInBreach: Int, needs: Int, daysAtSea: Int?, lastCheck: CivilDate?,
    goneFromList: Int, port: String?
  ) {
    self.id = id
    self.name = name
    self.flag = flag
    self.gear = gear
    self.lengthOverall = lengthOverall
    self.crew = crew
    self.worst = worst
    self.personsInBreach = personsInBreach
    self.needs = needs
    self.daysAtSea = daysAtSea
    self.lastCheck = lastCheck
    self.goneFromList = goneFromList
    self.port = port
  }

  /// The orders the desk offers, each served by an index.
  public enum Sort: String, Sendable, CaseIterable {
    case worst, name, flag, crew, sea
  }
}
