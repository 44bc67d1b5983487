import Admission
import Fishery
import Registry

/// Writing down what a form says, and what comes of it.
extension DeskState {
  /// Writes down what a form says, or shows which field cannot be read.
  mutating func keep(_ form: Form, another: Bool) -> [Effect] {
    var form = form
    form.fields[form.index].settle()
    do throws(FormFault) {
      guard let kind = form.kind else {
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
      return commit(kind == .row(.complaints) ? .complain(entry) : .enter(entry, as: kind))
    } catch {
      form.index = error.index
      mode = .form(form)
      say(error.words, isWarning: true)
      return []
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

  mutating func amend(_ form: Form?, _ manner: Amendment.Manner) -> [Effect] {
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
    if case .signing(let signing) = question { signers.insert(signing.name) }
    isKeeping = true
    return ask(question, .deed, for: 0)
  }

  /// Goes on after a deed is on the disk.
  mutating func accept(_ done: Done) -> [Effect] {
    if done.isSealed { return accept(sealed: done) }
    hasWritten = true
    var effects = moveOn(from: done.ruled)
    lastDeed = "\(done.words) · \(done.next)"
    if !isCovered { say(lastDeed) }
    if case .form(let form) = mode, isKeeping {
      draft.forget(form)
      effects.append(.keepDraft(draft.text))
      mode = .browsing
      if keepsAnother, let next = Carrying.next(after: form, today: session.today) {
        mode = .form(next)
      }
      if let entered = done.entered { standOn(entered) }
    }
    if let link = done.decided { settle(link) }
    if let view = done.view { name(by: view) }
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
    return takeTypedAhead()
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
