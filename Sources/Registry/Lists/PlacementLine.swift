public import Fishery

/// One placement as the list shows it.
public struct PlacementLine: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let fisher: Int64
  public let fisherName: String
  public let nationality: Country?
  public let vessel: Int64
  public let vesselName: String
  public let flag: Country?
  public let role: Role?
  public let agencyName: String?
  public let embarked: CivilDate?
  public let disembarked: CivilDate?
  public let worst: Rank?
  public let breaches: Int
  public let undetermined: Int

  public init(
    id: Int64, fisher: Int64, fisherName: String, nationality: Country?, vessel: Int64,
    vesselName: String, flag: Country?, role: Role?, agencyName: String?, embarked: CivilDate?,
    disembarked: CivilDate?, worst: Rank?, breaches: Int, undetermined: Int
  ) {
    self.id = id
    self.fisher = fisher
    self.fisherName = fisherName
    self.nationality = nationality
    self.vessel = vessel
    self.vesselName = vesselName
    self.flag = flag
    self.role = role
    self.agencyName = agencyName
    self.embarked = embarked
    self.disembarked = disembarked
    self.worst = worst
    self.breaches = breaches
    self.undetermined = undetermined
  }

  public enum Sort: String, Sendable, CaseIterable {
    case worst, name, vessel, embarked
  }
}
