internal import Fishery
internal import SQLite

extension PlacementLine {
  static let lines = Lines<PlacementLine>(
    columns: """
      p.fisher, f.name, f.nationality, p.vessel, v.name, v.flag, p.role, a.name, p.seen,
      p.disembarked, p.worst, p.breaches, p.undetermined
      """
  ) { row in
    PlacementLine(
      id: row.integer(1), fisher: row.integer(2), fisherName: row.text(3),
      nationality: Country(row.text(4).prefix(2)), vessel: row.integer(5),
      vesselName: row.text(6), flag: Country(row.text(7)), role: Role(rawValue: row.text(8)),
      agencyName: row.optionalText(9),
      embarked: row.day(10),
      disembarked: row.day(11),
      worst: Rank(stored: row.int(12)), breaches: row.int(13), undetermined: row.int(14))
  }

  static func scope(_ sort: Sort, _ filter: ListFilter, on day: CivilDate) -> ListScope {
    ListScope(
      source: """
        placement p LEFT JOIN fisher f ON f.fisher = p.fisher
        LEFT JOIN vessel v ON v.vessel = p.vessel LEFT JOIN agency a ON a.agency = p.agency
        """, table: "placement p", asksOfOthers: filter.asksOfOthers, id: "p.placement",
      key: key(sort), conditions: filter.conditions { conditions($0, on: day) })
  }

  private static let sides = [
    Found.Side(party: .fisher, column: "p.called"), Found.Side(party: .vessel, column: "p.vessel"),
    Found.Side(party: .agency, column: "p.agency"),
  ]

  private static func key(_ sort: Sort) -> ListScope.Key {
    switch sort {
    case .worst: .number("p.by_worst")
    case .name: .text("p.folded")
    case .vessel: .text("p.by_vessel")
    case .embarked: .number("p.by_embarked")
    }
  }

  /// True for placements, as `p`, with an agreement made from a template.
  static func isMade(from template: String) -> SQL {
    """
    EXISTS (SELECT 1 FROM agreement g WHERE g.fisher = p.fisher AND g.vessel = p.vessel
      AND g.template = \(FoldedText(template).text))
    """
  }

  private static func conditions(
    _ filter: ListFilter, on day: CivilDate
  ) -> ListScope.Conditions {
    var conditions = Found.characters(filter.words, on: sides)
    if let flag = filter.flag { conditions.append("v.flag = \(flag.code)") }
    if let nationality = filter.nationality {
      conditions.append("instr(f.nationality, \(nationality.code)) > 0")
    }
    if let rank = filter.severityAtLeast { conditions.append("p.worst >= \(Int(rank.level))") }
    if let port = filter.port { conditions.append("v.port = \(port)") }
    if let vessel = filter.vessel { conditions.append("p.vessel = \(vessel)") }
    if let placement = filter.placement { conditions.append("p.placement = \(placement)") }
    if let template = filter.template { conditions.append(isMade(from: template)) }
    if filter.aboardOnly { conditions.append(Counts.aboard(on: day)) }
    if filter.goneFromList { conditions.append("p.last_on IS NOT NULL") }
    if let fact = filter.need {
      conditions.append("p.placement IN (\(NeedLine.subjects(.placement, wanting: fact)))")
    }
    if let day = filter.expiringFrom {
      conditions.append(
        """
        p.fisher IN (
          SELECT subject FROM anchor WHERE anchor IN (
            SELECT fisher FROM (\(Expiring.papers(within: day.nextWeeks)))))
        """)
    }
    if let finding = FindingLine.condition(filter) {
      conditions.append(
        "p.placement IN (SELECT d.subject FROM finding d WHERE d.kind = 1 AND \(finding))")
    }
    return ListScope.Conditions(each: conditions, words: Found.words(filter.words, on: sides))
      + filter.agencies("p.agency")
  }
}
