import Admission
import Casework
import Fishery
import Registry
import Terminal

/// Keys while a form is open.
extension DeskState {
  /// Opens a form, as it was left when it was left unfinished.
  mutating func open(_ form: Form) -> [Effect] {
    let left = draft.form(like: form)
    mode = .form(left ?? form)
    if left != nil { say("as you left it; ^X throws it away") }
    return []
  }

  mutating func type(_ key: Key, into form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape: return leave(form)
    case .control("x"): return throwAway(form)
    case .control("s"), .function(2): return keep(form, another: false)
    case .control("n"): return keep(form, another: true)
    case .enter where form.index == form.fields.count - 1: return keep(form, another: false)
    case .enter, .tab, .down: form.move(by: 1)
    case .backTab, .up: form.move(by: -1)
    case .pageDown: form.move(by: min(8, form.fields.count - 1 - form.index))
    case .pageUp: form.move(by: -min(8, form.index))
    case .right:
      guard let column = form.field.column,
        let first = Completion.of(form.field.text, for: column.kind, limit: 1).first
      else { return [] }
      form.fields[form.index].text = first.code
    case .paste(let text):
      if let words = form.fill(from: text, today: session.today) {
        say(words)
      } else {
        form.fields[form.index].type(key)
      }
    default: form.fields[form.index].type(key)
    }
    mode = .form(form)
    return keepDraft(form)
  }

  /// Keeps what is typed as a draft, after each key.
  private mutating func keepDraft(_ form: Form) -> [Effect] {
    let before = draft.text
    draft.keep(form)
    guard draft.text != before else { return [] }
    return [.keepDraft(draft.text)]
  }

  /// Forgets what is typed, once that was asked for twice.
  private mutating func throwAway(_ form: Form) -> [Effect] {
    guard form.isLeaving || !form.isTouched else {
      var form = form
      form.isLeaving = true
      mode = .form(form)
      say("^X again throws away what is typed here", isWarning: true)
      return []
    }
    mode = .browsing
    draft.forget(form)
    say("thrown away")
    return [.keepDraft(draft.text)]
  }

  private mutating func leave(_ form: Form) -> [Effect] {
    if form.sheet == .complaints { return leaveComplaint(form) }
    mode = .browsing
    guard form.isTouched else { return [] }
    guard form.sheet != nil else {
      say("nothing was changed")
      return []
    }
    say("not finished: + goes on with it")
    return keepDraft(form)
  }

  /// Writes down what a form says, or shows which field cannot be read.
  private mutating func keep(_ form: Form, another: Bool) -> [Effect] {
    var form = form
    form.fields[form.index].settle()
    do throws(FormFault) {
      guard form.sheet != nil else {
        guard try !form.amendments(.correction, on: session.today).isEmpty else {
          mode = .browsing
          say("nothing was changed")
          return []
        }
        // Where nothing was said before there is nothing to set right.
        if form.fields.allSatisfy({ !$0.isChanged || $0.was == .blank }) {
          return amend(form, .correction)
        }
        mode = .choosing(Menu.manners, form)
        return []
      }
      let entry = try form.entry(on: session.today)
      keepsAnother = another
      mode = .form(form)
      return commit(form.sheet == .complaints ? .complain(entry) : .enter(entry))
    } catch {
      form.index = error.index
      mode = .form(form)
      say(error.words, isWarning: true)
      return []
    }
  }

  /// Picks an answer of a menu.
  mutating func choose(_ key: Key, from menu: Menu, for form: Form?) -> [Effect] {
    guard case .character(let letter) = key,
      let option = menu.options.first(where: { $0.letter == letter })
    else {
      mode = form.map { .form($0) } ?? .browsing
      if key != .escape { say("no answer has this key") }
      return []
    }
    switch option.choice {
    case .form(let sheet, let about):
      return open(FormPlan.form(sheet, about: about, today: session.today))
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
    }
  }

  /// Takes the day from which something is true.
  mutating func takeDay(_ prompt: Prompt, for form: Form) -> [Effect] {
    guard let day = CivilDate(prompt.text) else {
      var prompt = prompt
      prompt.complaint = "write the day as 2026-11-23"
      mode = .prompt(prompt)
      return []
    }
    return amend(form, .change(from: day))
  }

  private mutating func amend(_ form: Form?, _ manner: Amendment.Manner) -> [Effect] {
    guard let form else { return [] }
    do throws(FormFault) {
      let amendments = try form.amendments(manner, on: session.today)
      mode = .form(form)
      return commit(.amend(amendments))
    } catch {
      mode = .form(form)
      say(error.words, isWarning: true)
      return []
    }
  }

  /// Has something written down; keys wait until it is.
  mutating func commit(_ deed: Deed) -> [Effect] { keep(.deed(deed)) }

  /// Asks what writes something down; keys wait until it is.
  mutating func keep(_ question: Question) -> [Effect] {
    isKeeping = true
    return ask(question, .deed, for: 0)
  }

  /// Goes on after a deed is on the disk.
  mutating func accept(_ done: Done) -> [Effect] {
    if done.isSealed { return acceptSealed() }
    var effects: [Effect] = []
    lastDeed = "\(done.words) · \(done.next)"
    if !isCovered { say(lastDeed) }
    if case .form(let form) = mode, isKeeping {
      draft.forget(form)
      effects.append(.keepDraft(draft.text))
      mode = .browsing
      if keepsAnother, let next = FormPlan.next(after: form, today: session.today) {
        mode = .form(next)
      }
      if let entered = done.entered { standOn(entered) }
    }
    if let link = done.decided { settle(link) }
    if let number = done.opened, !isCovered {
      effects += push(.page(PageState(.casefile(number))))
    }
    if let stayed = done.stayed, !isCovered {
      effects += push(.page(PageState(.takenBack(stayed), content: .nothing)))
    }
    effects += endKeeping()
    return effects + judgeAnew() + refresh()
  }

  /// Takes a link that was decided on off the page at once: a key typed ahead is about the next.
  private mutating func settle(_ link: ProposedLink) {
    guard var page = place.page, case .links(let links) = page.content else { return }
    page.content = .links(links.filter { $0.link.id != link.id })
    if let layout = pageLayout(page) { layout.settle(&page) }
    place.page = page
  }

  /// Has whoever is touched by what was written judged again.
  mutating func judgeAnew() -> [Effect] {
    isToday && session.overlays.isEmpty ? ask(.screening(day), .screening, for: 0) : []
  }

  /// Shows what somebody else wrote meanwhile beside what is in the form, which is not kept yet.
  mutating func accept(_ conflict: Conflict) -> [Effect] {
    var values: [String] = []
    if case .form(var form) = mode, case .amendment(_, let rows) = form.purpose {
      for (place, cell) in conflict.cells {
        let isThis = { (field: FormField) in
          field.key == place.column && rows[field.key] == place.row
        }
        guard let index = form.fields.firstIndex(where: isThis) else { continue }
        form.fields[index].was = cell
        form.index = index
        values.append("\(form.fields[index].label) “\(cell.shown.text)”")
      }
      mode = .form(form)
    }
    let effects = endKeeping()
    say(
      "meanwhile somebody wrote \(values.joined(separator: ", ")); yours is here, ^S keeps it",
      isWarning: true)
    return effects + refresh()
  }

  /// Takes the keys that were typed while something was being written down.
  mutating func endKeeping() -> [Effect] {
    isKeeping = false
    keepsAnother = false
    let keys = typedAhead
    typedAhead = []
    let message = message
    let effects = keys.flatMap { press($0) }
    if self.message == nil { self.message = message }
    return effects
  }

  /// Puts the cursor on what was entered, where the list shows such records.
  private mutating func standOn(_ entered: Entered) {
    // A person who is known by more now may stand under another key.
    if case .placement = place.page?.kind, let placement = entered.placement {
      place.page?.kind = .placement(placement)
    }
    guard var list = place.list else { return }
    let id: Int64? =
      switch list.kind {
      case .vessels: entered.vessel
      case .agencies: entered.agency
      default: nil
      }
    guard let id else { return }
    list.selected = String(id)
    place.list = list
  }
}

extension FormField {
  /// Takes a key that is text, or a mark in a field where nothing is written.
  fileprivate mutating func type(_ key: Key) {
    if text.isEmpty {
      if case .character(let character) = key {
        // More behind it: it was the beginning of a text that starts so.
        if let typed = mark, isMarkTyped {
          text = "\(typed.rawValue)\(character)"
          mark = nil
          return
        }
        if let mark = Mark(rawValue: character) {
          self.mark = mark
          isMarkTyped = true
          return
        }
      }
      if mark != nil {
        guard key == .backspace || key == .control("u") || key.isText else { return }
        mark = nil
        if !key.isText { return }
      }
    }
    _ = LineEditing.edit(&text, with: key)
  }
}

extension Key {
  fileprivate var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
