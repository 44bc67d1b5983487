import Fishery
import Registry
import Terminal

/// The bars of the overview.
extension PageView {
  func severities(_ fleet: FleetOverview) -> Pane {
    let bars = fleet.severities.map { tally in
      var filter = ListFilter()
      filter.severityAtLeast = tally.key
      filter.verdict = "breach"
      return Bar(
        label: tally.key.letter + " " + tally.key.word, style: tally.key.style,
        count: tally.findings, words: "\(tally.findings.grouped), \(persons(tally.persons))",
        id: tally.key.word,
        target: .list(.findings, filter, named: "\(tally.key.word) and worse"))
    }
    return Pane(
      id: "severities", title: "Breaches", note: "findings, persons",
      rows: rows(of: bars, label: 10, or: NoBreach.row(open: fleet.undetermined)))
  }

  func brokenMost(_ fleet: FleetOverview, limit: Int) -> Pane {
    brokenMost(
      fleet.rules, limit: limit, within: ListFilter(), or: NoBreach.row(open: fleet.undetermined))
  }

  /// The rules broken most, each with its persons, among findings that a filter leaves.
  func brokenMost(
    _ rules: [FleetOverview.Tally<String>], limit: Int, within filter: ListFilter, or none: Row
  ) -> Pane {
    let shown = rules.prefix(limit)
    // Where the word would leave no room to say what was broken, its letter must do.
    let byLetter =
      setting.width < 60 && shown.contains { !RuleTitle.letter(of: $0.key).isEmpty }
    let bars = shown.map { tally in
      var filter = filter
      filter.rule = tally.key
      let vessels = tally.findings.of("vessel", "vessels")
      let reach = tally.persons > 0 ? persons(tally.persons) : vessels
      let mark = RuleTitle.mark(of: tally.key)
      let letter = RuleTitle.letter(of: tally.key)
      let words =
        byLetter
        ? "\(reach) \(letter.isEmpty ? " " : letter)"
        : [reach, mark].filter { !$0.isEmpty }.joined(separator: ", ")
      return Bar(
        label: RuleTitle.of(tally.key), count: tally.reach, words: words, id: tally.key,
        target: .list(.findings, filter, named: RuleTitle.of(tally.key)), rule: tally.key)
    }
    return Pane(
      id: "rules", title: "Broken most", note: byLetter ? "u unverified" : "",
      rows: rows(of: bars, label: max(28, setting.width / 4), or: none))
  }

  func byFlag(_ fleet: FleetOverview, limit: Int) -> Pane {
    let bars = fleet.flags.prefix(limit).map { tally in
      var filter = ListFilter()
      filter.flag = tally.key
      return Bar(
        label: tally.key.name, count: tally.persons, of: tally.of,
        words: "\(tally.persons.grouped) of \(tally.of.grouped)", id: tally.key.code,
        target: .list(.vessels, filter, named: "flag \(tally.key.code)"))
    }
    return Pane(
      id: "flags", title: "By flag", note: "persons in breach of N",
      rows: rows(of: Array(bars), label: 16, or: Row([.rest("nobody in breach", .dim)])))
  }

  func byAgency(_ fleet: FleetOverview, limit: Int) -> Pane {
    let bars = fleet.agenciesInBreach.prefix(limit).map { tally in
      Bar(
        label: tally.name, count: tally.persons, of: tally.of,
        words: "\(tally.persons.grouped) of \(tally.of.grouped)", id: "\(tally.agency)",
        target: .page(.agency(tally.agency)))
    }
    return Pane(
      id: "agencies", title: "By agency", note: "in breach of N placed",
      rows: rows(of: Array(bars), label: 24, or: Row([.rest("none", .dim)])))
  }

  /// A name with a number, drawn as long as it is of the greatest, or of a whole of its own.
  private struct Bar {
    let label: String
    var style: Style = .plain
    let count: Int
    var of: Int?
    let words: String
    let id: String
    let target: Target
    var rule: String?
  }

  /// Bars below each other, their numbers as wide as the widest, the bars as wide as is left.
  private func rows(of bars: [Bar], label: Int, or nothing: Row) -> [Row] {
    guard let most = bars.map(\.count).max() else { return [nothing] }
    let number = bars.map { CellWidth.of($0.words) }.max() ?? 0
    let longest = bars.map { CellWidth.of($0.label) }.max() ?? 0
    let free = setting.width - number - 2
    let label = max(0, min(label, longest, free - 3))
    let width = max(0, free - label)
    return bars.map { bar in
      Row(
        [
          .field(bar.label, label, bar.style), .gap(1),
          .bar(Double(bar.count) / Double(max(1, bar.of ?? most)), width, bar.style), .gap(1),
          .field(bar.words, number, .plain, .right),
        ], id: bar.id, target: bar.target, rule: bar.rule)
    }
  }

  /// A name and a number that says what it counts.
  func number(_ label: String, _ value: String, _ target: Target?) -> Row {
    Row([.field(label, 15), .rest(value, .plain, .right)], id: label, target: target)
  }

  func persons(_ count: Int) -> String {
    count == 0 ? "nobody" : count.of("person", "persons")
  }
}

extension FleetOverview.Tally {
  /// How many persons it is about; findings, where they are about vessels.
  fileprivate var reach: Int { persons > 0 ? persons : findings }
}
