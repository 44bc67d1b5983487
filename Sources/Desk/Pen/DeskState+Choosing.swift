import Admission
import Casework
import Fishery
import Registry
import Terminal

/// Keys while a question with a few answers is open.
extension DeskState {
  /// Picks an answer of a menu.
  mutating func choose(_ key: Key, from menu: Menu, for form: Form?) -> [Effect] {
    guard case .character(let letter) = key,
      let option = menu.options.first(where: { $0.letter == letter })
    else {
      guard key == .escape else {
        say("no answer has this key: one of those shown picks, Esc goes back", isWarning: true)
        return []
      }
      mode = form.map { .form($0) } ?? .browsing
      return []
    }
    switch option.choice {
    case .form(let kind, let about):
      return open(FormPlan.form(kind, about: about, today: session.today))
    case .manner(let manner): return amend(form, manner)
    case .sheet(let sheet):
      mode = .browsing
      return plan.map { look($0.read(as: sheet)) } ?? []
    case .reading(let proposal, let choice):
      mode = .browsing
      return decide(proposal, choice)
    case .since:
      guard let form else { return [] }
      mode = .prompt(Prompt(kind: .since(form), text: session.today.description))
      return []
    case .ground(let ground, let targets):
      mode = .prompt(Prompt(kind: .because(ground, targets), text: ""))
      return []
    case .sleep(let days, let targets):
      return rule(.snooze(.day(session.today + days)), on: targets)
    case .sleepUntilDay(let targets):
      mode = .prompt(Prompt(kind: .waking(targets), text: ""))
      return []
    case .sleepUntilFact(let finding):
      mode = .browsing
      return ask(.wanted(finding), .plan, for: place.id)
    case .ruling(let ruling, let targets): return rule(ruling, on: targets)
    case .except(let kind, let finding): return except(kind, finding)
    case .inCase(let choice): return choose(choice)
    case .view(let view): return take(view)
    case .keepingView(let views): return askViewName(beside: views)
    case .forgettingView(let views):
      mode = .choosing(.forgetting(views), nil)
      return []
    case .forgetView(let view):
      return confirm("Delete the view “\(view.name)”?", .deed(.forgetView(view)))
    }
  }
}
