internal import Fishery
internal import SQLite

extension Registry {
  public func vessels(
    _ filter: ListFilter = ListFilter(), by sort: VesselLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<VesselLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        VesselLine.scope(sort, filter), VesselLine.lines(on: base.judgedDay()), place, limit: limit)
    }
  }

  public func placements(
    _ filter: ListFilter = ListFilter(), by sort: PlacementLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<PlacementLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        PlacementLine.scope(sort, filter, on: base.judgedDay() ?? .max), PlacementLine.lines, place,
        limit: limit)
    }
  }

  public func agreements(
    _ filter: ListFilter = ListFilter(), by sort: AgreementLine.Sort = .name,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<AgreementLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(AgreementLine.scope(sort, filter), AgreementLine.lines, place, limit: limit)
    }
  }

  public func agencies(
    _ filter: ListFilter = ListFilter(), by sort: AgencyLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<AgencyLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try AgencyLine.suspended(
        base.window(AgencyLine.scope(sort, filter), AgencyLine.lines, place, limit: limit), base)
    }
  }

  public func findings(
    _ filter: ListFilter = ListFilter(), by sort: FindingLine.Sort = .worst,
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<FindingLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(FindingLine.scope(sort, filter), FindingLine.lines, place, limit: limit)
    }
  }

  /// The facts that verdicts wait for, those that the most people wait for first.
  public func needs(
    _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [NeedLine] {
    try read(cancellation) { base throws(SQLiteError) in
      try base.needs(filter)
    }
  }
}
