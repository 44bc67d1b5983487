internal import Fishery
internal import SQLite

extension FindingLine {
  static let lines = Lines<FindingLine>(
    columns: """
      d.rule, d.verdict, d.rank, d.state, p.placement, p.fisher, f.name, v.vessel, v.name, a.name,
      d.from_day, d.to_day, d.ongoing, d.first_seen, d.red, d.standing, d.decided, d.reasons,
      d.money, d.currency, v.flag, d.assigned
      """
  ) { row in
    FindingLine(
      id: row.text(1), rule: row.text(2), verdict: row.text(3),
      rank: Rank(level: UInt8(clamping: row.int(4))), state: State(rawValue: row.text(5)) ?? .new,
      placement: row.optionalInteger(6), fisher: row.optionalInteger(7),
      fisherName: row.optionalText(8), vessel: row.optionalInteger(9),
      vesselName: row.optionalText(10), agencyName: row.optionalText(11),
      from: row.day(12),
      to: row.day(13),
      isOngoing: row.int(14) != 0, firstSeen: CivilDate(kept: row.integer(15)),
      isRedLine: row.int(16) != 0,
      standing: row.optionalText(17).flatMap { Standing(rawValue: $0) },
      stake: Money(row, 20), flag: row.optionalText(22).flatMap { Country($0) },
      assigned: row.optionalText(23),
      seen: SeenFinding(
        id: row.text(1), decided: row.optionalInteger(18).map(Int.init), reasons: row.text(19)))
  }

  static func scope(_ sort: Sort, _ filter: ListFilter) -> ListScope {
    ListScope(
      source: """
        finding d LEFT JOIN placement p ON d.kind = 1 AND p.placement = d.subject
        LEFT JOIN fisher f ON f.fisher = p.fisher
        LEFT JOIN vessel v ON v.vessel = iif(d.kind = 2, d.subject, p.vessel)
        LEFT JOIN agency a ON a.agency = p.agency
        """, table: "finding d", asksOfOthers: filter.asksOfOthers || filter.asksForWords,
      id: "d.id",
      idIsText: true, key: key(sort),
      conditions: filter.conditions(besides: shown(filter), conditions))
  }

  /// Findings that are gone are shown only when asked for.
  private static func shown(_ filter: ListFilter) -> [SQL] {
    filter.states.isEmpty && filter.settledSince == nil ? ["d.state <> 'gone'"] : []
  }

  private static func key(_ sort: Sort) -> ListScope.Key {
    switch sort {
    case .worst: .number("d.by_worst")
    case .age: .number("d.first_seen")
    case .rule: .text("d.rule")
    case .vessel: .text("d.by_vessel")
    case .agency: .text("d.by_agency")
    case .flag: .text("d.by_flag")
    case .money: .number("d.by_money")
    case .due: .number("d.by_due")
    }
  }

  /// True for what is found of a vessel and of who was placed aboard, by the index of subjects: of a
  /// million findings none but these is looked at.
  private static func isAbout(vessel: Int64) -> SQL {
    """
    d.finding IN (
      SELECT finding FROM finding WHERE kind = 2 AND subject = \(vessel)
      UNION ALL
      SELECT finding FROM finding WHERE kind = 1 AND subject IN (
        SELECT placement FROM placement WHERE vessel = \(vessel)))
    """
  }

  private static let sides = [
    Found.Side(party: .fisher, column: "p.called") { isOfPlacements("called IN (\($0))") },
    Found.Side(party: .vessel, column: "v.vessel") {
      """
      (\(isOfPlacements("vessel IN (\($0))"))
        OR d.finding IN (SELECT finding FROM finding WHERE kind = 2 AND subject IN (\($0))))
      """
    },
    agency,
  ]

  private static let agency = Found.Side(party: .agency, column: "p.agency") {
    isOfPlacements("agency IN (\($0))")
  }

  /// True for what is found of some placements, by the index of subjects.
  private static func isOfPlacements(_ condition: SQL) -> SQL {
    """
    d.finding IN (SELECT finding FROM finding WHERE kind = 1 AND subject IN (
      SELECT placement FROM placement WHERE \(condition)))
    """
  }

  private static func conditions(_ filter: ListFilter) -> ListScope.Conditions {
    func rules(calledBy word: String) -> SQL? {
      filter.rulesByWord[word].map { rules in
        "d.rule IN (\(rules.map { "\($0)" as SQL }.joined(separator: ", ")))"
      }
    }
    var conditions = Found.characters(filter.words, on: sides, or: rules)
    conditions += own(filter)
    if let day = filter.openedSince { conditions.append("d.first_seen >= \(day.ordinal)") }
    if let day = filter.settledSince {
      conditions.append("d.state = 'gone' AND d.gone_on >= \(day.ordinal)")
    }
    if let rank = filter.severityAtLeast { conditions.append("d.rank >= \(Int(rank.level))") }
    if let flag = filter.flag { conditions.append("v.flag = \(flag.code)") }
    if let nationality = filter.nationality {
      conditions.append("instr(f.nationality, \(nationality.code)) > 0")
    }
    if let port = filter.port { conditions.append("v.port = \(port)") }
    if let vessel = filter.vessel { conditions.append(isAbout(vessel: vessel)) }
    if let template = filter.template {
      conditions.append(PlacementLine.isMade(from: template))
    }
    if let placement = filter.placement {
      conditions.append("d.kind = 1 AND d.subject = \(placement)")
    }
    return ListScope.Conditions(
      each: conditions, words: Found.words(filter.words, on: sides, or: rules))
      + filter.agencies("p.agency")
  }

  /// What a filter of another list asks of a finding behind its lines, as `d`; nil when nothing.
  static func condition(_ filter: ListFilter) -> SQL? {
    let conditions = own(filter)
    guard !conditions.isEmpty else { return nil }
    return (conditions + shown(filter)).all
  }

  /// What a filter asks of a finding itself, whoever it is about.
  private static func own(_ filter: ListFilter) -> [SQL] {
    var conditions: [SQL] = []
    if !filter.states.isEmpty { conditions.append("d.state IN (\(filter.stateWords))") }
    if let standing = filter.standing { conditions.append(standing.condition) }
    if let days = filter.olderThan {
      conditions.append("d.first_seen < (SELECT day FROM judged) - \(days)")
    }
    if let days = filter.youngerThan {
      conditions.append("d.first_seen > (SELECT day FROM judged) - \(days)")
    }
    if let name = filter.assigned {
      conditions.append("d.assigned = \(name) COLLATE NOCASE")
    }
    if filter.redLineOnly { conditions.append("d.red = 1") }
    if let rule = filter.rule { conditions.append("d.rule = \(rule)") }
    if let verdict = filter.verdict { conditions.append("d.verdict = \(verdict)") }
    return conditions
  }
}

extension ListFilter {
  fileprivate var stateWords: SQL {
    states.map { "\($0.rawValue)" as SQL }.joined(separator: ", ")
  }
}
