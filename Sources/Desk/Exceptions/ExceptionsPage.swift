import Casework
import Registry
import Report
import Terminal

/// Every exception, those that somebody must look at first, with how they stand as a whole.
extension PageView {
  func exceptions(_ exceptions: [KeptException], _ health: ExceptionHealth) -> [Pane] {
    let head = text(health.words, style: health.isDue ? .warning : .bold, id: "health")
    guard !exceptions.isEmpty else {
      let nobody = text(
        "No rule has an exception. E on a finding asks for one; a second person must agree.",
        style: .dim, id: "none")
      return [Pane(id: "exceptions", title: "Exceptions", rows: nobody)]
    }
    let order: [ExceptionPhase] = [.overdue, .asked, .active, .refused, .closed]
    let panes = order.compactMap { phase -> Pane? in
      let rows = exceptions.filter { $0.phase(on: setting.day) == phase }.flatMap { row(of: $0) }
      return rows.isEmpty ? nil : Pane(id: phase.rawValue, title: phase.title, rows: rows)
    }
    return [Pane(id: "health", title: "Exceptions", rows: head)] + panes
  }

  private func row(of exception: KeptException) -> [Row] {
    let phase = exception.phase(on: setting.day)
    let style: Style =
      switch phase {
      case .overdue: .warning
      case .asked, .active: .plain
      case .refused, .closed: .dim
      }
    let name = exception.name.map { name in
      exception.person.map { setting.masking.name(name, of: $0) } ?? name
    }
    let reach = "\(exception.scope.kind.rawValue) \(name ?? "gone")"
    var head = Row(
      [
        .rest("\(RuleTitle.of(exception.rule)): \(reach)", style), .gap(1),
        .field("to \(exception.ends)", 13, style, .right),
      ], id: "\(exception.id)", rule: exception.rule)
    head.answerable = .exception(exception)
    let hidden =
      "\(exception.findings.of("finding", "findings"))"
      + (exception.persons > 0 ? " of \(exception.persons.of("person", "persons"))" : "")
    var said = "no. \(exception.id), \(hidden); asked by \(exception.asked.actor)"
    if let answer = exception.answer {
      said += ", \(answer.isYes ? "agreed" : "refused") by \(answer.signature.who)"
    }
    if let closed = exception.closed { said += ", closed by \(closed.actor)" }
    let why = exception.reason.map { "“\($0)”" } ?? "the reason was destroyed"
    return [head] + text(said, style: .dim, indent: 2, id: "\(exception.id)s")
      + text(why, style: .dim, indent: 2, id: "\(exception.id)r")
  }
}

extension ExceptionPhase {
  fileprivate var title: String {
    switch self {
    case .asked: "Waiting for a second person"
    case .active: "Active"
    case .overdue: "Over, to be looked at again"
    case .refused: "Refused"
    case .closed: "Closed"
    }
  }
}
