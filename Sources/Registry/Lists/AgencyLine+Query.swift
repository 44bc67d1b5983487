internal import Fishery
internal import SQLite

extension AgencyLine {
  static let lines = Lines<AgencyLine>(
    columns: "name, country, licence, licence_from, licence_to, placements, persons, worst"
  ) { row in
    AgencyLine(
      id: row.integer(1), name: row.text(2), country: Country(row.text(3)),
      licenceType: row.optionalText(4),
      licenceFrom: row.optionalText(5).flatMap { PartialDate($0) },
      licenceTo: row.optionalText(6).flatMap { PartialDate($0) }, placements: row.int(7),
      personsInBreach: row.int(8), worst: Rank(stored: row.int(9)))
  }

  static func scope(_ sort: Sort, _ filter: ListFilter) -> ListScope {
    ListScope(
      source: "agency", table: "agency", id: "agency", key: key(sort),
      conditions: filter.conditions(conditions))
  }

  /// The lines with the suspensions of their licences, which no record of an agency holds.
  static func suspended(
    _ window: Window<AgencyLine>, _ base: borrowing Connection
  ) throws(SQLiteError) -> Window<AgencyLine> {
    var suspensions: [Int64: Set<Suspension>] = [:]
    for block in window.lines.map(\.id).sorted().blocks {
      for holding in try base.holdings(.of(.agencies), of: .agency, block) {
        let row = Pick(.of(.agencies), holding.cells)
        guard let from = row.text("suspended_from").flatMap({ PartialDate($0) }) else { continue }
        suspensions[holding.subject, default: []].insert(
          Suspension(from: from, to: row.text("suspended_to").flatMap { PartialDate($0) }))
      }
    }
    let lines = window.lines.map { line in
      var line = line
      line.suspensions = (suspensions[line.id] ?? []).sorted {
        ($0.from.earliest, $0.to?.latest ?? .max) < ($1.from.earliest, $1.to?.latest ?? .max)
      }
      return line
    }
    return Window(lines: lines, before: window.before, after: window.after)
  }

  private static func key(_ sort: Sort) -> ListScope.Key {
    switch sort {
    case .worst: .number("by_worst")
    case .name: .text("folded")
    case .placements: .number("by_placements")
    }
  }

  private static let sides = [Found.Side(party: .agency, column: "agency")]

  private static func conditions(_ filter: ListFilter) -> ListScope.Conditions {
    var conditions = Found.characters(filter.words, on: sides)
    if let flag = filter.flag { conditions.append("country = \(flag.code)") }
    if let rank = filter.severityAtLeast { conditions.append("worst >= \(Int(rank.level))") }
    if let vessel = filter.vessel {
      conditions.append("agency IN (SELECT agency FROM placement WHERE vessel = \(vessel))")
    }
    if let finding = FindingLine.condition(filter) {
      conditions.append(
        """
        agency IN (SELECT agency FROM placement WHERE placement IN (
          SELECT d.subject FROM finding d WHERE d.kind = 1 AND \(finding)))
        """)
    }
    return ListScope.Conditions(each: conditions, words: Found.words(filter.words, on: sides))
      + filter.agencies("agency")
  }
}
