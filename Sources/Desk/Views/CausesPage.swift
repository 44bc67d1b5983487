import Law
import Registry
import Report
import Terminal

/// What is undecided, by its roots: one decision often fits all of one.
extension PageView {
  func causes(_ causes: [CauseTally]) -> [Pane] {
    guard !causes.isEmpty else {
      return [
        Pane(
          id: "none", title: "Causes", rows: [Row([.rest("nothing waits for a decision", .dim)])])
      ]
    }
    return [
      Pane(
        id: "causes", title: "Causes", note: "undecided findings with one root, the gravest first",
        rows: causes.enumerated().map { row(of: $1, at: $0) })
    ]
  }

  private func row(of cause: CauseTally, at place: Int) -> Row {
    var filter = ListFilter()
    filter.rule = cause.rule
    filter.standing = .undecided
    switch cause.root {
    case .template(let template): filter.template = template
    case .agency(let agency, _): filter.agency = agency
    case .vessel(let vessel, _): filter.vessel = vessel
    }
    let title = RuleTitle.of(cause.rule)
    let persons = cause.persons > 0 ? cause.persons.of("person", "persons") : "the vessel"
    let findings =
      cause.findings == max(1, cause.persons)
      ? "" : ", \(cause.findings.of("finding", "findings"))"
    return Row(
      [
        .field(String(cause.worst.letter), 2, cause.worst.style),
        .field(title, 28), .gap(1), .rest(cause.root.words, .bold), .gap(1),
        .text(persons + findings),
      ], id: "\(place)",
      target: .list(.findings, filter, named: "\(title), \(cause.root.words)"), rule: cause.rule)
  }
}

extension CauseTally.Root {
  fileprivate var words: String {
    switch self {
    case .template(let template): "template \(template)"
    case .agency(_, let name): "through \(name)"
    case .vessel(_, let name): "aboard \(name)"
    }
  }
}
