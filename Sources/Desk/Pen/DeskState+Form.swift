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

  /// The unfinished form that `+` goes on with: the one that was left a key ago, and where nothing can
  /// be added the one that was left last.
  var leftForm: Form? {
    (message?.unfinished ?? unfinished).flatMap { draft.form(like: $0) }
      ?? (addable.isEmpty ? draft.forms.last : nil)
  }

  mutating func type(_ key: Key, into form: Form) -> [Effect] {
    guard form.search == nil else { return look(key, in: form) }
    var form = form
    switch key {
    case .escape: return leave(form)
    case .control("x"): return throwAway(form)
    case .control("s"), .function(2): return keep(form, another: false)
    case .control("n"): return keep(form, another: true)
    case .enter where form.isAtEnd: return keep(form, another: false)
    case .enter, .tab, .down: form.move(by: 1)
    case .backTab, .up: form.move(by: -1)
    case .pageDown: form.page(by: 8)
    case .pageUp: form.page(by: -8)
    case .right:
      guard let first = form.field.completions(limit: 1).first else { return [] }
      form.fields[form.index].take(first)
    case .control("f"): form.beginSearch()
    case .control("o"): form.isWhole.toggle()
    case .control("e"): form.clearCarried()
    case .control("t"):
      guard form.takesSource else {
        say(form.sheet == nil ? "^S asks where it is from" : "of a complaint nobody says that")
        return []
      }
      form.source = Amendment.Source.next(after: form.source)
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

  /// Takes a key while the name of a field is typed.
  private mutating func look(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape: form.endSearch(stays: false)
    case .enter, .tab: form.endSearch(stays: true)
    case .down, .control("f"): form.findNext(1)
    case .up, .backTab: form.findNext(-1)
    default:
      var text = form.search?.text ?? ""
      guard LineEditing.edit(&text, with: key) else { return [] }
      form.find(text)
    }
    mode = .form(form)
    return []
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
    say("not finished: + goes on with it", unfinished: form)
    return keepDraft(form)
  }
}
