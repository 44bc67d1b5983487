import Casework
import Fishery
import Registry
import Terminal

/// The first screen: people would rather look than read. Every number is a place to stand.
extension PageView {
  func overview(_ fleet: FleetOverview, _ lists: FleetLists, columns: Int) -> [[Pane]] {
    guard fleet.vessels + fleet.placementsAboard + fleet.agreements > 0 else {
      return [emptyRegistry]
    }
    let port = { (limit: Int) in inPort(fleet, lists, limit: limit) }
    let gone = { (limit: Int) in goneFromLists(fleet, lists.gone, limit: limit) }
    let rules = { (limit: Int) in brokenMost(fleet, limit: limit) }
    let flags = { (limit: Int) in byFlag(fleet, limit: limit) }
    let agencies = { (limit: Int) in byAgency(fleet, limit: limit) }
    switch columns {
    case 1:
      return [
        [
          port(6), severities(fleet), rules(6), whole(fleet, lists.exceptions), gone(6), flags(5),
          agencies(5),
          weeks(fleet),
        ]
      ]
    case 2:
      let free = rows - 17
      let right = rows - 8 - fleet.severities.count
      return [
        [
          port(max(3, free * 2 / 3)), gone(max(2, free / 3)), whole(fleet, lists.exceptions),
          weeks(fleet),
        ],
        [
          severities(fleet), rules(max(4, right / 2)), flags(max(2, right / 4)),
          agencies(max(2, right / 4)),
        ],
      ]
    default:
      return [
        [port(max(5, rows / 2)), gone(max(4, rows / 3))],
        [severities(fleet), rules(max(6, rows - 12))],
        [
          whole(fleet, lists.exceptions), weeks(fleet), flags(max(4, rows / 4)),
          agencies(max(4, rows / 4)),
        ],
      ]
    }
  }

  private func inPort(_ fleet: FleetOverview, _ lists: FleetLists, limit: Int) -> Pane {
    let rows = lists.inPort.prefix(limit).map { line in
      let (text, style) = PersonsInBreach.text(line.personsInBreach, worst: line.worst)
      return Row(
        [
          .field(line.worst?.letter ?? "-", 2, line.worst?.style ?? .dim),
          .rest(line.name), .gap(1), .field(line.flag?.code ?? "?", 3, .dim),
          .field(text, 10, style, .right),
        ], id: "\(line.id)", target: .page(.vessel(line.id)))
    }
    let port = lists.port.map(PortName.short)
    let nothing = Row([.rest("no vessel is known to be in port", .dim)])
    return Pane(
      id: "port", title: port.map { "In port of \($0)" } ?? "In port now",
      note: "persons in breach",
      rows: (rows.isEmpty ? [nothing] : rows) + others(fleet, lists, shown: rows.count))
  }

  /// The way to the vessels in port that are not shown.
  private func others(_ fleet: FleetOverview, _ lists: FleetLists, shown: Int) -> [Row] {
    var here = ListFilter()
    here.inPortOnly = true
    here.port = lists.port
    var anywhere = ListFilter()
    anywhere.inPortOnly = true
    var rows: [Row] = []
    if lists.inPortCount > shown {
      rows.append(
        Row(
          [.rest("all \(lists.inPortCount.of("vessel", "vessels")) in this port", .dim)],
          id: "all", target: .list(.vessels, here, named: "in port")))
    }
    if lists.port != nil, fleet.inPort > lists.inPortCount {
      rows.append(
        Row(
          [.rest("\(fleet.inPort.of("vessel", "vessels")) in all ports", .dim)], id: "ports",
          target: .list(.vessels, anywhere, named: "in any port")))
    }
    return rows
  }

  private func goneFromLists(
    _ fleet: FleetOverview, _ lines: [PlacementLine], limit: Int
  ) -> Pane {
    var filter = ListFilter()
    filter.goneFromList = true
    let target = Target.list(.placements, filter, named: "gone from the next list")
    let rows = lines.prefix(max(1, limit - 1)).map { line in
      Row(
        [
          .rest(setting.masking.name(line.fisherName, of: line.fisher)), .gap(1),
          .field(line.vesselName, setting.width / 2 - 2, .dim),
        ], id: "\(line.id)", target: .page(.placement(line.id)))
    }
    let all = Row(
      [.rest("all \(persons(fleet.goneFromList))", .dim)], id: "all", target: target)
    let nobody = Row([.rest("nobody", .dim)])
    return Pane(
      id: "gone", title: "On one list, not the next", note: persons(fleet.goneFromList),
      rows: rows.isEmpty ? [nobody] : rows + (fleet.goneFromList > rows.count ? [all] : []))
  }

  private func whole(_ fleet: FleetOverview, _ exceptions: ExceptionHealth?) -> Pane {
    var aboard = ListFilter()
    aboard.aboardOnly = true
    let doubts = Target.list(.doubts, ListFilter(), named: "all")
    let needs = Target.list(.needs, ListFilter(), named: "all")
    let counted = fleet.countedFor.map { number("counted", "\($0), anew now", nil) }
    let excepted = exceptions.flatMap { health in
      health.isDue || health.active > 0
        ? number(
          "excepted",
          health.overdue > 0
            ? "\(health.overdue.grouped) OVERDUE" : health.findings.of("finding", "findings"),
          .page(.exceptions)) : nil
    }
    return Pane(
      id: "whole", title: "The whole registry",
      rows: [counted].compactMap(\.self) + [
        number(
          "aboard now", fleet.placementsAboard.of("fisher", "fishers"),
          .list(.placements, aboard, named: "aboard")),
        number("can't tell yet", fleet.undetermined.of("verdict", "verdicts"), doubts),
        number("needs", fleet.needs.of("fact", "facts"), needs),
        number(
          "due today", fleet.due == 0 ? "nothing to judge" : "\(fleet.due.grouped) to judge", nil),
      ] + [excepted].compactMap(\.self))
  }

  private func weeks(_ fleet: FleetOverview) -> Pane {
    let label = 9
    let chart = max(1, min(12, setting.width - label - 14))
    func line(_ name: String, _ chart: Piece, _ count: String, _ target: Target) -> Row {
      Row(
        [.field(name, label), chart, .gap(1), .rest(count, .plain, .right)], id: name,
        target: target)
    }
    let lastWeek = setting.day - 6
    var opened = ListFilter()
    opened.verdict = "breach"
    opened.openedSince = lastWeek
    var settled = ListFilter()
    settled.verdict = "breach"
    settled.settledSince = lastWeek
    var expiring = ListFilter()
    expiring.expiringFrom = setting.day
    return Pane(
      id: "weeks", title: "Week by week", note: "\(chart) weeks back, \(chart) ahead",
      rows: [
        line(
          "opened", .spark(fleet.openedByWeek, chart, .high),
          "\((fleet.openedByWeek.last ?? 0).grouped) this week",
          .list(.findings, opened, named: "opened this week")),
        line(
          "gone", .spark(fleet.settledByWeek, chart, .good),
          "\((fleet.settledByWeek.last ?? 0).grouped) this week",
          .list(.findings, settled, named: "gone this week")),
        line(
          "expiring", .heat(fleet.expiringByWeek, chart, .medium),
          fleet.expiringByWeek.reduce(0, +).of("paper", "papers"),
          .list(.placements, expiring, named: "papers expiring in 12 weeks")),
      ])
  }

  private var emptyRegistry: [Pane] {
    let lines = [
      "This registry is empty. To fill it:", "",
      "  :import    take in a file: crew lists, registers, agreements, any order",
      "  2 then +   write down a vessel; on its card + adds who is aboard",
      "  muster demo, from the shell, opens an invented fleet to look around first", "",
      "Files are read as they are: columns are matched by their headings, every",
      "doubt is shown before anything is stored, and nothing is lost.",
    ]
    let rows = lines.enumerated().map { Row([.text($1)], id: "\($0)") }
    return [Pane(id: "empty", title: "Nothing here yet", rows: rows)]
  }
}
