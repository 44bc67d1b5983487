import Fishery
import Registry
import Terminal

/// The bars of the overview.
extension PageView {
  func severities(_ fleet: FleetOverview) -> Pane {
    let most = fleet.severities.map(\.findings).max() ?? 0
    let rows = fleet.severities.map { tally in
      var filter = ListFilter()
      filter.severityAtLeast = tally.key
      filter.verdict = "breach"
      return bar(
        tally.key.letter + " " + tally.key.word, 10, tally.key.style, tally.findings, of: most,
        "\(tally.findings.grouped), \(persons(tally.persons))", 17, id: tally.key.word,
        .list(.findings, filter, named: "\(tally.key.word) and worse"))
    }
    return Pane(
      id: "severities", title: "Breaches", note: "findings, persons",
      rows: rows.isEmpty ? [Row([.rest("none found", .good)])] : rows)
  }

  func brokenMost(_ fleet: FleetOverview, limit: Int) -> Pane {
    let most = fleet.rules.map(\.reach).max() ?? 0
    let rows = fleet.rules.prefix(limit).map { tally in
      var filter = ListFilter()
      filter.rule = tally.key
      return bar(
        RuleTitle.of(tally.key), min(28, setting.width - 18), .plain, tally.reach, of: most,
        tally.persons > 0 ? persons(tally.persons) : tally.findings.of("vessel", "vessels"), 11,
        id: tally.key,
        .list(.findings, filter, named: tally.key), rule: tally.key)
    }
    return Pane(
      id: "rules", title: "Broken most",
      rows: rows.isEmpty ? [Row([.rest("nothing", .good)])] : rows)
  }

  func byFlag(_ fleet: FleetOverview, limit: Int) -> Pane {
    let rows = fleet.flags.prefix(limit).map { tally in
      var filter = ListFilter()
      filter.flag = tally.key
      return bar(
        tally.key.name, 14, .plain, tally.persons, of: tally.of,
        "\(tally.persons.grouped) of \(tally.of.grouped)", 11, id: tally.key.code,
        .list(.vessels, filter, named: "flag \(tally.key.code)"))
    }
    return Pane(
      id: "flags", title: "By flag", note: "persons in breach of N",
      rows: rows.isEmpty ? [Row([.rest("no flag is known", .dim)])] : rows)
  }

  func byAgency(_ fleet: FleetOverview, limit: Int) -> Pane {
    let rows = fleet.agenciesInBreach.prefix(limit).map { tally in
      bar(
        tally.name, 14, .plain, tally.persons, of: tally.of,
        "\(tally.persons.grouped) of \(tally.of.grouped)", 11, id: "\(tally.agency)",
        .page(.agency(tally.agency)))
    }
    return Pane(
      id: "agencies", title: "By agency", note: "in breach of N placed",
      rows: rows.isEmpty ? [Row([.rest("none", .dim)])] : rows)
  }

  /// A name, a bar and a number, the bar as wide as is left.
  private func bar(
    _ label: String, _ labelWidth: Int, _ style: Style, _ count: Int, of most: Int,
    _ number: String, _ numberWidth: Int, id: String, _ target: Target, rule: String? = nil
  ) -> Row {
    let width = max(0, setting.width - labelWidth - numberWidth - 2)
    let part = most > 0 ? Double(count) / Double(most) : 0
    return Row(
      [
        .field(label, labelWidth, style), .gap(1), .bar(part, width, style), .gap(1),
        .field(number, numberWidth, .plain, .right),
      ], id: id, target: target, rule: rule)
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
