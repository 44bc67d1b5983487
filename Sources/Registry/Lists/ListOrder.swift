internal import Fishery
internal import SQLite

/// One of the lists, in one of its orders.
public enum ListOrder: Sendable, Hashable {
  case vessels(VesselLine.Sort)
  case placements(PlacementLine.Sort)
  case agreements(AgreementLine.Sort)
  case agencies(AgencyLine.Sort)
  case findings(FindingLine.Sort)

  func scope(_ filter: ListFilter, on day: CivilDate) -> ListScope {
    switch self {
    case .vessels(let sort): VesselLine.scope(sort, filter)
    case .placements(let sort): PlacementLine.scope(sort, filter, on: day)
    case .agreements(let sort): AgreementLine.scope(sort, filter)
    case .agencies(let sort): AgencyLine.scope(sort, filter)
    case .findings(let sort): FindingLine.scope(sort, filter)
    }
  }
}

extension Registry {
  /// How many lines a list has. Costs what the filter costs: over a whole list, a scan.
  public func count(
    of list: ListOrder, _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int {
    try read(cancellation) { base throws(SQLiteError) in
      try base.count(list.scope(filter, on: base.judgedDay() ?? .max))
    }
  }

  /// The ids of the lines at a place of a list, without the lines.
  public func ids(
    of list: ListOrder, _ filter: ListFilter = ListFilter(), at place: WindowPlace = .top,
    limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<String> {
    try read(cancellation) { base throws(SQLiteError) in
      try base.window(
        list.scope(filter, on: base.judgedDay() ?? .max),
        Lines<String>(columns: "NULL") { $0.text(1) }, place, limit: limit)
    }
  }

  /// How many lines stand before the one with an id; nil when it is not in the list.
  public func position(
    of id: String, in list: ListOrder, _ filter: ListFilter = ListFilter(),
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int? {
    try read(cancellation) { base throws(SQLiteError) in
      try base.position(of: id, in: list.scope(filter, on: base.judgedDay() ?? .max))
    }
  }

  /// The id of the line with a number, from 0; nil behind the end.
  public func line(
    _ number: Int, in list: ListOrder, _ filter: ListFilter = ListFilter(),
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> String? {
    try read(cancellation) { base throws(SQLiteError) in
      try base.line(number, in: list.scope(filter, on: base.judgedDay() ?? .max))
    }
  }
}
