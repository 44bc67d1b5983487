internal import Fishery
internal import SQLite

/// Makes the placements of some fishers anew.
enum PlacementRecord {
  /// The sheets whose rows say who was aboard.
  static let sheets: Set<Sheet> = [.placements, .crew, .muster, .agreements]

  /// All stays of some fishers, by fisher.
  static func spans(
    of fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [PlacementSpan]] {
    let anchors = try Anchors(of: fishers, base)
    return try spans { table throws(SQLiteError) in
      try base.holdings(readings[table.place], of: .fisher, anchors, within: nil)
    }
  }

  /// What is read of each sheet to find stays and to list them, by its place.
  private static let readings = SheetTable.all.map { table in
    SheetReading(table, keys: Sighting.keys.union(["role", "end_reason"]))
  }

  /// All stays among what is held of some fishers, by fisher.
  static func spans(
    among holdings: (SheetTable) throws(SQLiteError) -> [Holding]
  ) throws(SQLiteError) -> [Int64: [PlacementSpan]] {
    var sightings: [Int64: [Sighting]] = [:]
    for table in SheetTable.all where sheets.contains(table.sheet) {
      for holding in try holdings(table) {
        guard let sighting = Sighting(holding, Pick(table, holding.cells)) else { continue }
        sightings[holding.subject, default: []].append(sighting)
      }
    }
    var spans: [Int64: [PlacementSpan]] = [:]
    for (fisher, seen) in sightings { spans[fisher] = PlacementSpan.all(of: fisher, seen) }
    return spans
  }

  /// Makes them anew; those that stay as they are are not written.
  ///
  /// Also answers on which vessels and through which agencies the fishers are or were placed, and
  /// which placements are no more.
  static func refresh(
    _ fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Named.Many {
    var met = Named.Many()
    var held: [Int64: PlacementStay] = [:]
    try base.rows(
      """
      SELECT placement, \(PlacementStay.columns) FROM placement
      WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))
      """
    ) { row in
      let stay = PlacementStay(row)
      held[row.integer(0)] = stay
      met.insert(stay)
    }
    var new: [Int64: PlacementStay] = [:]
    for span in try spans(of: fishers, base).values.joined() {
      let stay = PlacementStay(span)
      met.insert(stay)
      if held[span.key] == stay { held[span.key] = nil } else { new[span.key] = stay }
    }
    for gone in held.keys { try base.run("DELETE FROM placement WHERE placement = \(gone)") }
    met.gone = Set(held.keys).subtracting(new.keys)
    let insert = try base.statement(PlacementStay.insertion)
    for (key, stay) in new.sorted(by: { $0.key < $1.key }) {
      try insert.bind(all: [.integer(key)] + stay.values)
      try insert.run()
    }
    for block in new.keys.sorted().blocks {
      try Counts.refresh(
        placements: "placement IN (SELECT value FROM json_each(\(block.json)))", base)
    }
    met.vessels.remove(0)
    return met
  }
}

extension Named {
  /// Many records of the kinds that placements join.
  struct Many: Sendable {
    var vessels: Set<Int64> = []
    var agencies: Set<Int64> = []
    /// Placements that are no more.
    var gone: Set<Int64> = []

    mutating func insert(_ stay: PlacementStay) {
      vessels.insert(stay.vessel)
      if let agency = stay.agency { agencies.insert(agency) }
    }
  }
}

extension Sighting {
  /// The columns that are looked at, in whichever sheet.
  static let keys: Set<String> = [
    "embarked", "disembarked", "end_reason", "signed_on", "list_date", "result", "mustered_on",
    "signed", "starts",
  ]

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
  static func held(_ holdings: some Collection<Holding>) -> Cells {
    guard let first = holdings.first?.cells else { return [] }
    guard holdings.count > 1 else { return first }
    var cells = Array(first)
    for holding in holdings.dropFirst() {
      for column in cells.indices where cells[column] == .blank {
        cells[column] = holding.cells[column]
      }
    }
    return Cells(cells)
  }
}
