internal import Fishery
internal import SQLite

extension AgreementLine {
  static let lines = Lines<AgreementLine>(
    columns: "g.fisher, f.name, v.name, g.cells"
  ) { row in
    let cells = CellText.cells(row.text(5))
    let clauses = cells.dropFirst(6)
    func text(_ key: String) -> String? {
      AgreementRecord.keys.firstIndex(of: key).flatMap { $0 < cells.count ? cells[$0].text : nil }
    }
    return AgreementLine(
      id: row.integer(1), fisher: row.integer(2), fisherName: row.text(3),
      vesselName: row.optionalText(4), number: text("agreement_number"),
      version: text("version").flatMap { Int($0) },
      side: text("side").flatMap { AgreementSide(rawValue: $0) }, template: text("template"),
      signed: text("signed").flatMap { PartialDate($0) },
      ends: text("ends").flatMap { PartialDate($0) }, clauses: Particulars(cells: clauses))
  }

  static func scope(_ sort: Sort, _ filter: ListFilter) -> ListScope {
    ListScope(
      source: """
        agreement g LEFT JOIN fisher f ON f.fisher = g.fisher
        LEFT JOIN vessel v ON v.vessel = g.vessel
        """, table: "agreement g", asksOfOthers: filter.asksOfOthers, id: "g.agreement",
      key: key(sort), conditions: filter.conditions(conditions))
  }

  private static let sides = [
    Found.Side(party: .fisher, column: "g.called"), Found.Side(party: .vessel, column: "g.vessel"),
  ]

  private static func key(_ sort: Sort) -> ListScope.Key {
    switch sort {
    case .name: .text("g.folded")
    case .template: .text("g.template")
    case .signed: .text("g.by_signed")
    }
  }

  private static func conditions(_ filter: ListFilter) -> ListScope.Conditions {
    var conditions = Found.characters(filter.words, on: sides)
    if let flag = filter.flag { conditions.append("v.flag = \(flag.code)") }
    if let nationality = filter.nationality {
      conditions.append("instr(f.nationality, \(nationality.code)) > 0")
    }
    if let port = filter.port { conditions.append("v.port = \(port)") }
    if let vessel = filter.vessel { conditions.append("g.vessel = \(vessel)") }
    if let template = filter.template {
      conditions.append("g.template = \(FoldedText(template).text)")
    }
    let placements: [SQL] =
      [
        filter.placement.map { "placement = \($0)" },
        filter.severityAtLeast.map { "worst >= \(Int($0.level))" },
      ].compactMap(\.self) + filter.agencies("agency").ofLine
    if !placements.isEmpty {
      conditions.append(
        "g.fisher IN (SELECT fisher FROM placement WHERE \(placements.all))")
    }
    return ListScope.Conditions(each: conditions, words: Found.words(filter.words, on: sides))
  }
}

extension Registry {
  /// An agreement as the matrix shows it; nil when it is not there any more.
  public func agreement(_ id: Int64) throws(RegistryError) -> AgreementLine? {
    try read { base throws(SQLiteError) in
      try base.lines(
        AgreementLine.scope(.name, ListFilter()), AgreementLine.lines,
        where: "g.agreement = \(id)"
      ).first
    }
  }
}

extension Particulars {
  /// One cell a particular, (a) first.
  init(cells: some Sequence<Cell>) {
    self.init()
    for (particular, cell) in zip(Particular.allCases, cells) { self[particular] = cell.yesNo }
  }
}

extension Cell {
  /// What a yes or no says.
  var yesNo: Known<Bool> {
    switch self {
    case .known(let text): Bool(cell: text).map { .known($0) } ?? .notCollected(.illegible)
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }
}
