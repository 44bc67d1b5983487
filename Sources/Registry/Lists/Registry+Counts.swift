internal import Fishery
internal import SQLite

/// One of the lists, in one of its orders.
public enum ListOrder: Sendable, Hashable {
  case vessels(VesselLine.Sort)
  case placements(PlacementLine.Sort)
  case agreements(AgreementLine.Sort)
  case agencies(AgencyLine.Sort)
  case findings(FindingLine.Sort)
}

extension Registry {
  /// How many lines a list has. Costs what the filter costs: over a whole list, a scan.
  public func count(
    of list: ListOrder, _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int {
    try read(cancellation) { base throws(SQLiteError) -> Int in
      let day = try base.judgedDay() ?? .max
      return switch list {
      case .vessels:
        try base.count(VesselLine.query(on: day), where: VesselLine.conditions(filter))
      case .placements:
        try base.count(PlacementLine.query, where: PlacementLine.conditions(filter, on: day))
      case .agreements:
        try base.count(AgreementLine.query, where: AgreementLine.conditions(filter))
      case .agencies: try base.count(AgencyLine.query, where: AgencyLine.conditions(filter))
      case .findings: try base.count(FindingLine.query, where: FindingLine.conditions(filter))
      }
    }
  }

  /// How many lines stand before the one with an id; nil when it is not in the list.
  public func position(
    of id: String, in list: ListOrder, _ filter: ListFilter = ListFilter(),
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int? {
    try read(cancellation) { base throws(SQLiteError) -> Int? in
      let day = try base.judgedDay() ?? .max
      return switch list {
      case .vessels(let sort):
        try base.position(
          VesselLine.query(on: day), by: VesselLine.order(sort),
          where: VesselLine.conditions(filter), of: id)
      case .placements(let sort):
        try base.position(
          PlacementLine.query, by: PlacementLine.order(sort),
          where: PlacementLine.conditions(filter, on: day), of: id)
      case .agreements(let sort):
        try base.position(
          AgreementLine.query, by: AgreementLine.order(sort),
          where: AgreementLine.conditions(filter), of: id)
      case .agencies(let sort):
        try base.position(
          AgencyLine.query, by: AgencyLine.order(sort), where: AgencyLine.conditions(filter),
          of: id)
      case .findings(let sort):
        try base.position(
          FindingLine.query, by: FindingLine.order(sort),
          where: FindingLine.conditions(filter), of: id)
      }
    }
  }
}
