import Casework
import Registry
import Report
import Terminal

/// What a decision would do, shown before it is done.
struct PlanView {
  let plan: Plan
  let setting: Setting

  /// A few findings that would change, then those that are left alone, by what hinders.
  var lines: [(text: String, style: Style)] {
    let shown = 6
    var lines: [(String, Style)] = plan.changing.prefix(shown).map { finding in
      let person = finding.fisherName.map { setting.masking.name($0, of: finding.fisher) }
      let words = [RuleTitle.of(finding.rule), person, finding.vesselName].compactMap(\.self)
      return ("  " + words.joined(separator: ", "), .plain)
    }
    if plan.changing.count > shown {
      lines.append(("  and \((plan.changing.count - shown).grouped) more", .dim))
    }
    if !plan.refused.isEmpty {
      let left = plan.refused.count.of("finding is left alone", "findings are left alone")
      lines.append((left, .warning))
      lines += plan.hindrances.map { ("  \($0.count.grouped): \($0.hindrance)", .plain) }
    }
    return lines
  }

  /// What would happen, in one line.
  var title: String {
    let people =
      plan.persons > 0 ? " about \(plan.persons.of("fisher", "fishers"))" : ""
    return "\(plan.ruling.verb) \(plan.changing.count.of("finding", "findings"))\(people)"
  }
}

extension DeskState {
  /// What a decision would do, above the question.
  func draw(_ plan: Plan, on canvas: inout Canvas) {
    let view = PlanView(plan: plan, setting: setting(width: max(1, size.columns - 4)))
    let (above, _) = Area(size).split(bottom: 1)
    let height = min(view.lines.count, max(1, size.rows - 6))
    let box = above.split(bottom: height + 2).bottom
    if session.isPlain { canvas.fill(box) }
    let inside =
      session.isPlain ? box : canvas.drawBox(box, title: view.title).inset(columns: 1)
    for (area, line) in zip(inside.lines, view.lines) {
      canvas.write(line.text, in: area, line.style)
    }
  }
}

extension Ruling {
  var verb: String {
    switch self {
    case .confirm: "Confirm"
    case .close(.settled, _): "Close as settled with proof"
    case .close(let ground, let words): "Close, \(ground.words), “\(words)”:"
    case .snooze(.day(let day)): "Let sleep until \(day)"
    case .snooze(.fact(let fact)): "Let sleep until \(NeedLine.question(about: fact))"
    case .ask: "Put on the list for the next port"
    case .agree: "Agree to closing"
    }
  }
}
