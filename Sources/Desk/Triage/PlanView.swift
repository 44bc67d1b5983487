import Casework
import Registry
import Report
import Terminal

/// What a decision would do, shown before it is done.
struct PlanView {
  let plan: Plan
  let setting: Setting

  /// Why, a few findings that would change, then those that are left alone, by what hinders.
  var lines: [(text: String, style: Style)] {
    let shown = 6
    var lines: [(String, Style)] = plan.ruling.words.map { [("“\($0)”", .bold)] } ?? []
    // A red line is never below the edge of what is shown.
    let changing = plan.changing.filter(\.isRedLine) + plan.changing.filter { !$0.isRedLine }
    lines += changing.prefix(shown).map { finding in
      let person = finding.fisherName.map { setting.masking.name($0, of: finding.fisher) }
      let red = finding.isRedLine ? "red line" : nil
      let words = [RuleTitle.of(finding.rule), person, finding.vesselName, red].compactMap(\.self)
      return ("  " + words.joined(separator: ", "), finding.isRedLine ? .warning : .plain)
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

  /// How many, and what would be done, in one line.
  var title: String {
    let people =
      plan.persons > 0 ? " about \(plan.persons.of("fisher", "fishers"))" : ""
    return "\(plan.changing.count.of("finding", "findings"))\(people): \(plan.ruling.verb)"
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
    case .confirm: "confirm"
    case .close(let ground, _): "close, \(ground.word)"
    case .snooze(.day(let day)): "let sleep until \(day)"
    case .snooze(.fact(let fact)): "let sleep until known: \(NeedLine.question(about: fact))"
    case .ask: "ask at the next port"
    case .refer: "refer to the person's case"
    case .agree: "agree to closing"
    case .assign(let colleague, _): "hand on to \(colleague)"
    }
  }

  /// The person's own words why; nil where none are asked.
  var words: String? {
    switch self {
    case .close(_, let words): words
    case .assign(_, let words): words.isEmpty ? nil : words
    default: nil
    }
  }
}
