internal import Fishery
internal import SQLite

/// Makes the records of some vessels anew, all but what is counted over their placements.
enum VesselRecord {
  /// - Parameter said: what is said of the vessels themselves.
  /// - Returns: those that had another name before, or none.
  @discardableResult
  static func refresh(
    _ vessels: [Int64], _ said: [Holding], on day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let names = try names(of: vessels, base)
    var renamed: Set<Int64> = []
    try base.run(
      "DELETE FROM vessel WHERE vessel IN (SELECT value FROM json_each(\(vessels.json)))")
    let register = SheetTable.of(.vessels)
    var held: [Int64: Pick] = [:]
    for holding in try base.holdings(register, of: .vessel, vessels) {
      held[holding.subject] = Pick(register, holding.cells)
    }
    let places = try Whereabouts.read(vessels, on: day, base)
    let checks = try checkDays(vessels, base)
    for holding in said {
      let row = Pick(.vessel, holding.cells)
      let name = Naming.vessel(row)
      let folded = Naming.folded(name)
      if names[holding.subject] != folded { renamed.insert(holding.subject) }
      let own = held[holding.subject]
      let loa = own?.value("length_overall", as: Quantity.self)
      let moving = Moving(places[holding.subject], checks[holding.subject] ?? [], on: day)
      try base.run(
        """
        INSERT INTO vessel(vessel, name, folded, flag, gear, loa, port, departed, checked, moves)
        VALUES (\(holding.subject), \(name), \(folded), \(row.text("flag") ?? "~"),
          \(own?.text("gear")), \(loa?.thousandths), \(moving.port),
          \(moving.departed), \(moving.checked), \(moving.moves))
        """)
    }
    return renamed
  }

  /// What a record says of a day.
  private struct Moving: Equatable {
    let port: String?
    let departed: Int32?
    let checked: Int32?
    /// The first later day on which it says something else.
    let moves: Int32?

    init(_ place: Whereabouts?, _ checked: [CivilDate], on day: CivilDate) {
      port = place?.port
      departed = place?.departed?.ordinal
      self.checked = checked.filter { $0 <= day }.max()?.ordinal
      moves = (checked + [place?.next].compactMap(\.self)).filter { $0 > day }.min()?.ordinal
    }

    /// As it is kept, from a column on.
    init(_ row: borrowing Row, _ column: Int) {
      func number(_ place: Int) -> Int32? {
        row.optionalInteger(column + place).map { Int32(truncatingIfNeeded: $0) }
      }
      port = row.optionalText(column)
      (departed, checked, moves) = (number(1), number(2), number(3))
    }
  }

  /// Lets the records of some vessels say of a later day where they are, and since when.
  static func turn(
    _ vessels: [Int64], to day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let places = try Whereabouts.read(vessels, on: day, base)
    let checks = try checkDays(vessels, base)
    var changed: [(vessel: Int64, moving: Moving)] = []
    try base.rows(
      """
      SELECT vessel, port, departed, checked, moves FROM vessel
      WHERE vessel IN (SELECT value FROM json_each(\(vessels.json)))
      """
    ) { row in
      let vessel = row.integer(0)
      let moving = Moving(places[vessel], checks[vessel] ?? [], on: day)
      if moving != Moving(row, 1) { changed.append((vessel, moving)) }
    }
    for (vessel, moving) in changed {
      try base.run(
        """
        UPDATE vessel SET port = \(moving.port), departed = \(moving.departed),
          checked = \(moving.checked), moves = \(moving.moves) WHERE vessel = \(vessel)
        """)
    }
  }

  /// By which names they are sorted until now.
  private static func names(
    of vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: String] {
    var names: [Int64: String] = [:]
    try base.rows(
      """
      SELECT vessel, folded FROM vessel
      WHERE vessel IN (SELECT value FROM json_each(\(vessels.json)))
      """
    ) { names[$0.integer(0)] = $0.text(1) }
    return names
  }

  /// The vessels whose lines say something else by a day.
  static func turning(by day: CivilDate) -> SQL {
    "SELECT vessel FROM vessel WHERE turns <= \(day.ordinal)"
  }

  /// The days of all port checks, also of those to come.
  private static func checkDays(
    _ vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [CivilDate]] {
    let table = SheetTable.of(.checks)
    var days: [Int64: [CivilDate]] = [:]
    for holding in try base.holdings(table, of: .vessel, vessels) {
      guard let day = Pick(table, holding.cells).earliest("checked_on") else { continue }
      days[holding.subject, default: []].append(day)
    }
    return days
  }
}
