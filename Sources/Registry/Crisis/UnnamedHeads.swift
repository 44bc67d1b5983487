internal import Fishery
internal import SQLite

/// Heads that were counted aboard a vessel beyond those whom a list names.
struct UnnamedHeads: Sendable {
  let vessel: Int64
  let name: String
  let flag: Country?
  let heads: Int
  /// The day on which they were counted.
  let counted: CivilDate

  /// More than any fishing vessel carries: a larger count is a slip of the pen.
  static let most = 500
}

extension ListFilter {
  /// Whether it asks for anything that a head without a name does not have.
  var asksForPersons: Bool {
    var rest = self
    rest.zone = nil
    rest.flag = nil
    rest.port = nil
    rest.vessel = nil
    rest.aboardOnly = false
    rest.excluded = []
    return !rest.isEmpty || excluded.contains { $0.asksForPersons || $0.aboardOnly }
  }
}

extension Connection {
  /// Of each vessel, how many more were counted aboard last than lists named on that day or name now.
  ///
  /// Who was named since and who left since are not counted twice: the larger number of named is
  /// taken off.
  func unnamed(_ filter: ListFilter, on day: CivilDate) throws(SQLiteError) -> [UnnamedHeads] {
    let counts = try headCounts(on: day)
    var vessels = ListFilter()
    vessels.flag = filter.flag
    vessels.port = filter.port
    vessels.vessel = filter.vessel
    vessels.excluded = filter.excluded
    var found: [UnnamedHeads] = []
    for vessel in try lines(
      VesselLine.scope(.name, vessels), VesselLine.lines(on: day), where: "1")
    {
      guard let count = counts[vessel.id] else { continue }
      let then = try named(aboard: vessel.id, on: count.day)
      let now = try named(aboard: vessel.id, on: day)
      let heads = min(count.heads, UnnamedHeads.most) - max(then, now)
      guard heads > 0 else { continue }
      found.append(
        UnnamedHeads(
          vessel: vessel.id, name: vessel.name, flag: vessel.flag, heads: heads,
          counted: count.day))
    }
    return found
  }

  /// The last count of heads aboard each vessel.
  private func headCounts(
    on day: CivilDate
  ) throws(SQLiteError) -> [Int64: (day: CivilDate, heads: Int)] {
    let table = SheetTable.of(.conditions)
    let vessels = try all(
      "SELECT DISTINCT a.subject FROM \(table.name) r JOIN anchor a ON a.anchor = r.vessel"
    ) { $0.integer(0) }
    var counts: [Int64: (day: CivilDate, heads: Int)] = [:]
    for block in vessels.sorted().blocks {
      for holding in try holdings(table, of: .vessel, block) {
        let row = Pick(table, holding.cells)
        guard let seen = row.earliest("observed_on"), seen <= day,
          let heads = row.text("manning_aboard").flatMap({ Int($0) }), heads >= 0,
          counts[holding.subject].map({ $0.day < seen }) ?? true
        else { continue }
        counts[holding.subject] = (day: seen, heads: heads)
      }
    }
    return counts
  }

  /// How many persons lists name aboard a vessel on a day.
  private func named(aboard vessel: Int64, on day: CivilDate) throws(SQLiteError) -> Int {
    Int(
      try integer(
        """
        SELECT count(DISTINCT fisher) FROM placement p
        WHERE p.vessel = \(vessel) AND \(Counts.aboard(on: day))
        """) ?? 0)
  }
}
