import Admission
import Casework
import Registry
import Report
import Words

/// Taking in what the workers found.
extension DeskState {
  mutating func accept(_ result: Result<Answer, Refusal>, for ticket: Ticket) -> [Effect] {
    let answer: Answer
    switch result {
    case .success(let found): answer = found
    case .failure(let refusal):
      if !refusal.isCancelled { say(refusal.words, isWarning: true) }
      wantedDay = nil
      if ticket.slot == .deed { return refuse(refusal.words) }
      if ticket.slot.isOfView {
        let (words, day) = (refusal.isCancelled ? "stopped" : refusal.words, day)
        typedAhead = []
        change(ticket.place) { $0.fail(words, on: day) }
      }
      return []
    }
    change(ticket.place) { $0.failure = nil }
    switch answer {
    case .window(let window, let place): return accept(window, at: place, for: ticket.place)
    case .count(let count):
      if ticket.place == 0 { findings = count }
      change(ticket.place) { $0.list?.learn(total: count) }
      return []
    case .offset(let offset):
      change(ticket.place) { place in
        guard let offset, let list = place.list else { return }
        place.list?.loaded.learn(offset: max(0, offset - list.cursor))
      }
      return []
    case .row(let id):
      guard let id else {
        say("there is no such line")
        return []
      }
      return ticket.place == place.id ? stand(on: id) : []
    case .matches(let ids, let hasMore): return accept(ids, hasMore, for: ticket.place)
    case .content(let content): return accept(content, for: ticket)
    case .uncounted: return ask(.survey(day), .survey, for: ticket.place)
    case .preview(let id, let content):
      change(ticket.place) { $0.list?.preview = .init(id: id, content: content) }
      return []
    case .sureness(let found):
      change(ticket.place) { $0.list?.sureness.merge(found) { $1 } }
      return []
    case .screened(let screened):
      if screened.judged > 0 || wantsScreening {
        say(lastDeed.isEmpty ? screened.words : "\(lastDeed) · \(screened.found)")
      }
      wantsScreening = false
      lastDeed = ""
      return screened.judged > 0 ? refresh() : []
    case .judged(let day):
      wantedDay = nil
      self.day = day
      return refresh()
    case .hidden(let count):
      hiddenRedLines = max(0, count)
      return []
    case .excepted(let count):
      excepted = count
      return []
    case .memory(let memory): return memory.map { recall($0) } ?? []
    case .revealed(let people): return reveal(people)
    case .drafted: return []
    case .drafts(let draft):
      self.draft = draft
      if let form = draft.forms.last {
        let about = form.about.words(masking)
        say("not finished last time: \(form.title.lowercased()) \(about); + goes on")
      }
      return []
    case .done(let done): return accept(done)
    case .printed(let done):
      say(done.words)
      return []
    case .conflict(let conflict): return accept(conflict)
    case .undoable(let act, let standing): return accept(act, standing)
    case .redoable(let act): return accept(redoable: act)
    case .paths(let paths): return accept(paths)
    case .imported(let summary): return accept(summary, from: ticket.place)
    case .plan(let plan): return accept(plan)
    case .hindered(let hindrance): return refuse("not decided: \(hindrance)")
    case .caseHindered(let hindrance): return refuse("not entered: \(hindrance)")
    case .wantsPassphrase(let act, let name): return ask(for: act, of: name)
    case .notSigned(let refused): return refuse("not signed: \(refused)")
    case .notErased(let refused): return refuse("not erased: \(refused)")
    case .notSet(let refused): return refuse("not set: \(refused)")
    case .hasPassphrase(let hasOne): return askPassphrase(hasOne: hasOne)
    case .uncovered: return uncover()
    case .stillCovered(let words): return askToUncover(after: words)
    case .namesInLists(let isShown): return accept(namesInLists: isShown)
    case .caseOf(let number, let opening): return accept(case: number, from: opening)
    case .wanted(let facts, let finding):
      if facts.isEmpty {
        say("its verdict waits for no fact; let it sleep until a day")
      } else {
        mode = .choosing(.facts(facts, for: finding), nil)
      }
      return []
    case .ticked(let count):
      change(ticket.place) { $0.list?.ticked = count }
      return []
    case .views(let views):
      guard ticket.place == place.id, let list = place.list else { return [] }
      mode = .choosing(.views(views, of: list), nil)
      return []
    case .everyID(let ids): return accept(marks: ids, for: ticket.place)
    case .news(let news): return accept(news)
    case .meanwhile(let others): return refuse(decidedMeanwhile: others)
    case .sitting(let sitting):
      self.sitting = sitting
      if case .confirmingQuit = mode { return [] }
      let words = sitting.isEmpty ? "nothing decided" : sitting.words(in: .english)
      say("this sitting: \(seen.count.of("finding", "findings")) seen, \(words)")
      return []
    case .checkpoint(let mark):
      say("on paper: \(mark.entries):\(mark.code) · `muster log verify --noted` checks it")
      return []
    }
  }

  /// Says why something was not written down, and takes keys again.
  mutating func refuse(_ words: String) -> [Effect] {
    let effects = endKeeping()
    say(words, isWarning: true)
    return effects
  }

  private mutating func accept(
    _ window: Window<Line>, at end: WindowPlace, for id: Int
  ) -> [Effect] {
    var isThere = true
    let day = day
    change(id) { place in
      guard var list = place.list else { return }
      isThere = list.accept(window, at: end)
      list.answered = list.request(on: day)
      place.list = list
    }
    guard id == place.id else { return [] }
    // What was just done says itself where it went.
    if !isThere, message == nil {
      say("the line that was under the cursor is not in this list; here is its neighbour")
    }
    return (isThere ? [] : askPosition()) + settle()
  }

  /// Asks which number the line under the cursor has, where nobody knows.
  private mutating func askPosition() -> [Effect] {
    guard let list = place.list, list.loaded.offset == nil, let id = list.selected else {
      return []
    }
    return ask(.offset(list.request(on: day), id: id), .offset, for: place.id)
  }

  private mutating func accept(_ ids: [String], _ hasMore: Bool, for id: Int) -> [Effect] {
    guard id == place.id, var list = place.list, var search = list.search else { return [] }
    search.matches = ids
    search.hasMore = hasMore
    let below = list.lines.dropFirst(list.cursor).first { ids.contains($0.id) }
    search.index = below.flatMap { ids.firstIndex(of: $0.id) } ?? 0
    list.search = search
    place.list = list
    return ids.isEmpty ? [] : stand(on: ids[search.index])
  }

  private mutating func accept(_ content: Content, for ticket: Ticket) -> [Effect] {
    change(ticket.place) { place in
      place.page?.content = content
      place.page?.isStale = false
      place.page?.wanted = nil
      // What somebody changed holds from when it is shown.
      if case .arrival(let plan) = content {
        place.page?.kind = .arrival(path: plan.path, plan.wishes)
      }
    }
    guard ticket.place == place.id else { return [] }
    if var page = place.page, let layout = pageLayout(page) {
      layout.settle(&page)
      place.page = page
    }
    guard case .overview(let fleet, _) = content, fleet.countedFor != nil else { return settle() }
    place.page?.isStale = true
    return settle() + ask(.survey(day), .survey, for: place.id)
  }
}

extension Screened {
  /// What was found of those who were judged anew.
  var found: String {
    "\(breaches.of("breach", "breaches")), \(undetermined.grouped) can't tell yet"
  }

  /// What a screening came to.
  var words: String {
    judged == 0
      ? "nothing was due: the findings are those of the last screening"
      : "judged \(judged.grouped) anew: \(breaches.of("breach", "breaches")), "
        + "\(undetermined.grouped) can't tell yet"
  }
}
