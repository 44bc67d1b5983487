internal import Fishery
internal import SQLite

extension Registry {
  public func vessels(
    _ filter: ListFilter = ListFilter(), by sort: VesselLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<VesselLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        VesselLine.query(on: base.judgedDay()), by: VesselLine.order(sort),
        where: VesselLine.conditions(filter), place, limit: limit)
    }
  }

  public func placements(
    _ filter: ListFilter = ListFilter(), by sort: PlacementLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<PlacementLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        PlacementLine.query, by: PlacementLine.order(sort),
        where: PlacementLine.conditions(filter, on: base.judgedDay() ?? .max), place,
        limit: limit)
    }
  }

  public func agreements(
    _ filter: ListFilter = ListFilter(), by sort: AgreementLine.Sort = .name,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<AgreementLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        AgreementLine.query, by: AgreementLine.order(sort),
        where: AgreementLine.conditions(filter), place, limit: limit)
    }
  }

  public func agencies(
    _ filter: ListFilter = ListFilter(), by sort: AgencyLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<AgencyLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        AgencyLine.query, by: AgencyLine.order(sort), where: AgencyLine.conditions(filter), place,
        limit: limit)
    }
  }

  public func findings(
    _ filter: ListFilter = ListFilter(), by sort: FindingLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<FindingLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        FindingLine.query, by: FindingLine.order(sort), where: FindingLine.conditions(filter),
        place, limit: limit)
    }
  }
}
