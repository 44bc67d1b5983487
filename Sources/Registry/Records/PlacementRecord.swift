internal import Fishery
internal import SQLite

/// Makes the placements of some fishers anew.
enum PlacementRecord {
  /// The sheets whose rows say who was aboard.
  static let sheets: Set<Sheet> = [.placements, .crew, .muster, .agreements]

  /// All stays of some fishers, by fisher, as far as they are known up to a day.
  static func spans(
    of fishers: [Int64], within horizon: Horizon? = nil, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [PlacementSpan]] {
    var sightings: [Int64: [Sighting]] = [:]
    for table in SheetTable.all where sheets.contains(table.sheet) {
      for holding in try base.holdings(table, of: .fisher, fishers, within: horizon) {
        guard let sighting = Sighting(holding, Pick(table, holding.cells)) else { continue }
        sightings[holding.subject, default: []].append(sighting)
      }
    }
    var spans: [Int64: [PlacementSpan]] = [:]
    for (fisher, seen) in sightings { spans[fisher] = PlacementSpan.all(of: fisher, seen) }
    return spans
  }

  /// Also answers on which vessels and through which agencies the fishers are or were placed.
  static func refresh(
    _ fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Named.Many {
    var met = Named.Many()
    let mine: SQL = "fisher IN (SELECT value FROM json_each(\(fishers.json)))"
    try base.rows("SELECT vessel, agency FROM placement WHERE \(mine)") { row in
      met.vessels.insert(row.integer(0))
      if let agency = row.optionalInteger(1) { met.agencies.insert(agency) }
    }
    try base.run("DELETE FROM placement WHERE \(mine)")
    let insert = try base.statement(insertion)
    for span in try spans(of: fishers, base).values.joined() {
      let row = Pick(.of(.placements), Holding.held(span.rows))
      let agency = span.rows.lazy.compactMap(\.named.agency).first
      try insert.bind(1, span.key)
      try insert.bind(2, span.fisher)
      try insert.bind(3, span.vessel)
      try insert.bind(4, agency.map { .integer($0) } ?? .null)
      let days = [
        span.start, span.finish, row.value("embarked", as: PartialDate.self)?.earliest,
        span.disembarked, span.seen,
      ]
      for (place, day) in days.enumerated() {
        try insert.bind(5 + place, day.map { .integer(Int64($0.ordinal)) } ?? .null)
      }
      try insert.bind(10, row["role"])
      try insert.bind(11, row["end_reason"])
      // The latest first, and at the end those of whom no embarkation is known.
      try insert.bind(12, -Int64((span.seen ?? span.start ?? .min).ordinal))
      try insert.bind(13, span.vessel)
      try insert.bind(14, span.fisher)
      try insert.run()
      met.vessels.insert(span.vessel)
      if let agency { met.agencies.insert(agency) }
    }
    try Counts.refresh(placements: mine, base)
    met.vessels.remove(0)
    return met
  }

  private static let insertion: SQL = """
    INSERT INTO placement(placement, fisher, vessel, agency, start, finish, embarked, disembarked,
      seen, role, end_reason, by_embarked, by_vessel, folded)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      coalesce((SELECT folded FROM vessel WHERE vessel = ?), ''),
      coalesce((SELECT folded FROM fisher WHERE fisher = ?), ''))
    """
}

extension Named {
  /// Many records of the kinds that placements join.
  struct Many: Sendable {
    var vessels: Set<Int64> = []
    var agencies: Set<Int64> = []
  }
}

extension Sighting {
  /// Nil for what puts nobody aboard: absent at the roll call, struck out as a clerical error.
  init?(_ holding: Holding, _ row: Pick) {
    vessel = holding.named.vessel ?? 0
    embarked = row.value("embarked", as: PartialDate.self)?.earliest
    disembarked = row.value("disembarked", as: PartialDate.self)?.latest
    switch row.sheet {
    case .placements:
      if row.text("end_reason") == EndReason.clericalError.rawValue { return nil }
      source = .placement(holding)
      day = row.earliest("signed_on")
    case .crew:
      source = .aboard
      day = row.earliest("list_date")
    case .muster:
      let result = row.text("result")
      if result == RollCall.absent.rawValue || result == RollCall.notFoundYet { return nil }
      source = .aboard
      day = row.earliest("mustered_on")
    default:
      source = .agreement
      day = row.earliest("signed") ?? row.earliest("starts")
    }
  }
}

extension Pick {
  /// The first day that a date can mean.
  func earliest(_ key: String) -> CivilDate? {
    value(key, as: PartialDate.self)?.earliest
  }
}

extension Holding {
  /// What several things together hold, the first of them that holds anything in a column.
  static func held(_ holdings: [Holding]) -> [Cell] {
    guard var cells = holdings.first?.cells else { return [] }
    for holding in holdings.dropFirst() {
      for column in cells.indices where cells[column] == .blank {
        cells[column] = holding.cells[column]
      }
    }
    return cells
  }
}
