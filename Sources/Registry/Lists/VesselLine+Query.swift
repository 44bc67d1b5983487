internal import Fishery
internal import SQLite

extension VesselLine {
  static func lines(on day: CivilDate?) -> Lines<VesselLine> {
    Lines(
      columns: """
        name, flag, gear, loa, crew, worst, persons, needs, departed, checked, gone, port
        """
    ) { row in
      let departed = row.day(10)
      return VesselLine(
        id: row.integer(1), name: row.text(2), flag: Country(row.text(3)),
        gear: row.optionalText(4),
        lengthOverall: row.optionalInteger(5).map { Quantity(thousandths: Int32(clamping: $0)) },
        crew: row.int(6), worst: Rank(stored: row.int(7)), personsInBreach: row.int(8),
        needs: row.int(9), daysAtSea: day.flatMap { day in departed.map { day - $0 } },
        lastCheck: row.day(11),
        goneFromList: row.int(12), port: row.optionalText(13))
    }
  }

  static func scope(_ sort: Sort, _ filter: ListFilter) -> ListScope {
    ListScope(
      source: "vessel", table: "vessel", id: "vessel", key: key(sort),
      conditions: filter.conditions(conditions))
  }

  private static func key(_ sort: Sort) -> ListScope.Key {
    switch sort {
    case .worst: .number("by_worst")
    case .name: .text("folded")
    case .flag: .text("flag")
    case .crew: .number("by_crew")
    case .sea: .number("by_sea")
    }
  }

  private static let sides = [Found.Side(party: .vessel, column: "vessel")]

  private static func conditions(_ filter: ListFilter) -> ListScope.Conditions {
    var conditions = Found.characters(filter.words, on: sides)
    if let flag = filter.flag { conditions.append("flag = \(flag.code)") }
    if let rank = filter.severityAtLeast { conditions.append("worst >= \(Int(rank.level))") }
    if let port = filter.port { conditions.append("port = \(port)") }
    if filter.inPortOnly { conditions.append("port IS NOT NULL") }
    if let fact = filter.need {
      conditions.append(
        """
        vessel IN (
          \(NeedLine.subjects(.vessel, wanting: fact))
          UNION SELECT vessel FROM placement WHERE placement IN (
            \(NeedLine.subjects(.placement, wanting: fact))))
        """)
    }
    if let vessel = filter.vessel { conditions.append("vessel = \(vessel)") }
    if filter.goneFromList { conditions.append("gone > 0") }
    let agencies = filter.agencies("agency").ofLine
    if !agencies.isEmpty {
      conditions.append("vessel IN (SELECT vessel FROM placement WHERE \(agencies.all))")
    }
    if let finding = FindingLine.condition(filter) {
      conditions.append(
        """
        vessel IN (
          SELECT CASE d.kind WHEN 2 THEN d.subject ELSE (
            SELECT vessel FROM placement WHERE placement = d.subject) END
          FROM finding d WHERE \(finding))
        """)
    }
    return ListScope.Conditions(each: conditions, words: Found.words(filter.words, on: sides))
  }
}

extension Rank {
  /// Nil for what is stored when nothing is broken.
  init?(stored level: Int) {
    guard level > 0, let level = UInt8(exactly: level) else { return nil }
    self.init(level: level)
  }
}
