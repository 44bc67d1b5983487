internal import Screening
import Registry
import Terminal

/// Going from place to place.
extension DeskState {
  /// Goes to a screen, as it was left; once more, to its root.
  mutating func go(to tab: Tab) -> [Effect] {
    if let absence = tab.absence {
      say(absence)
      return []
    }
    if self.tab == tab, let root = stacks[tab]?.first {
      stacks[tab] = [root]
    } else if stacks[tab] == nil {
      stacks[tab] = [newPlace(tab.root)]
    }
    self.tab = tab
    return show()
  }

  /// Goes deeper.
  mutating func push(_ view: Place.View) -> [Effect] {
    let place = newPlace(view)
    if covered != nil {
      covered?.append(place)
    } else {
      stacks[tab, default: []].append(place)
    }
    return show()
  }

  /// Goes to the findings that stand out since the last judging, by what changed in facts or law.
  mutating func showChanges() -> [Effect] {
    var filter = ListFilter()
    filter.states = [.new, .changed, .back, .gone]
    filter.standing = .any
    let opened = ListState.Opened(name: "new, changed, back or gone", filter: filter)
    return push(.list(ListState(.findings, opening: opened)))
  }

  /// Asks for what the place where one is does not have yet.
  mutating func show() -> [Effect] {
    let left = leaveUnread()
    switch place.view {
    case .list(let list):
      guard !list.isAnswered else { return left + settle() }
      return left + load(list)
    case .page(let page):
      guard page.content == nil || page.isStale else { return left + settle() }
      return left + ask(.page(page.wanted ?? page.kind, day), page.kind.slot, for: place.id)
    }
  }

  /// Has nothing read on that is not shown any more; who comes back asks for it again. A file is
  /// looked at on, whatever is shown.
  private mutating func leaveUnread() -> [Effect] {
    let left = waiting.keys.filter {
      $0.slot.isOfView && $0.slot != .arrival && $0.place != place.id
    }
    for key in left { endWaiting(for: key) }
    return left.map { .drop($0) }
  }

  /// Asks for a list anew: around the line under the cursor, or from the top.
  ///
  /// - Parameter isOther: whether it has other lines than before, so that no neighbour will do where
  ///   the line is not in it.
  mutating func load(_ list: ListState, isOther: Bool = false) -> [Effect] {
    let request = list.request(on: day)
    return arrange(list, isOther: isOther)
      + ask(.count(request), .count, for: place.id)
      + (list.kind == .crisis ? ask(.ticked(request), .ticked, for: place.id) : [])
  }

  /// Asks where the lines of a list stand, which are as many as before.
  mutating func arrange(_ list: ListState, isOther: Bool = false) -> [Effect] {
    let request = list.request(on: day)
    let neighbours = isOther ? [] : list.neighbours
    let around = list.selected.map { WindowPlace.around(id: $0, orElse: neighbours) } ?? .top
    let position = list.selected.map { Question.offset(request, id: $0) }
    return show(request, around) + (position.map { ask($0, .offset, for: place.id) } ?? [])
  }

  /// Asks for as many lines of a list as the screen may show, wherever the cursor comes to stand; its
  /// neighbours are asked for once these are seen.
  mutating func show(_ request: ListRequest, _ part: WindowPlace) -> [Effect] {
    let lines = max(2 * layout.lines.rows, LoadedLines.windowLength / 4)
    return ask(.window(request, part, lines: lines), .window, for: place.id)
  }

  mutating func open() -> [Effect] {
    if let point = pointed.point { return choose(point) }
    guard let target else { return [] }
    switch target {
    case .page(let kind): return push(.page(PageState(kind)))
    case .list(let kind, let filter, let name, let order):
      var filter = filter
      // A number counts what is so, whatever people said of it.
      if kind == .findings { filter.standing = filter.standing ?? .any }
      let opened = ListState.Opened(name: name, filter: filter)
      return push(.list(ListState(kind, order: order, opening: opened)))
    }
  }

  /// Where Enter goes from here.
  var target: Target? {
    switch place.view {
    case .list(let list): return list.line.flatMap { isCovered ? $0.coveredTarget : $0.target }
    case .page(let page): return row(of: page)?.target
    }
  }

  /// Stops what runs long, else leaves the innermost thing.
  mutating func back() -> [Effect] {
    if runs { return stop() }
    if var list = place.list, list.search != nil {
      list.search = nil
      place.list = list
      return []
    }
    guard path.count > 1 else {
      if place.list?.filter.isEmpty == false { return perform(.clearFilter) }
      say(isCovered ? "this is the whole register" : "this is the root; q leaves muster")
      return []
    }
    if covered != nil { covered?.removeLast() } else { stacks[tab]?.removeLast() }
    return show()
  }

  /// Whether something runs long that was asked for here.
  var runs: Bool { isSlow && isStoppable }

  /// Stops what runs; nothing of it is kept.
  mutating func stop() -> [Effect] {
    let (unread, day) = (waiting.keys.filter { $0.slot == .window }, day)
    for key in unread { change(key.place) { $0.fail("stopped", on: day) } }
    waiting = [:]
    typedAhead = []
    wantedDay = nil
    isSlow = false
    progress = nil
    say("stopped")
    return [.cancel]
  }

  mutating func quit() -> [Effect] {
    guard path.count <= 1 else { return back() }
    mode = .confirmingQuit
    return [.flushTypedAhead] + ask(.sitting, .sitting, for: 0)
  }
}

extension Tab {
  /// What a screen opens with.
  var root: Place.View {
    switch self {
    case .overview, .checks: .page(PageState(.overview))
    case .vessels: .list(ListState(.vessels))
    case .placements: .list(ListState(.placements))
    case .agreements: .list(ListState(.agreements))
    case .agencies: .list(ListState(.agencies))
    case .findings: .list(ListState(.findings))
    case .law: .list(ListState(.rules))
    }
  }
}

extension Line {
  /// Where Enter goes from a line.
  var target: Target? {
    switch self {
    case .vessel(let line): .page(.vessel(line.id))
    case .placement(let line): .page(.placement(line.id))
    case .agreement(let line): .page(.agreement(line))
    case .agency(let line): .page(.agency(line.id))
    case .finding(let line): .page(.explanation(Explained(line), level: 2))
    case .doubt(let line): .page(.explanation(Explained(line), level: 2))
    case .need(let line): .list(.doubts, line.filter, named: line.words)
    case .rule(let line): .page(.rule(line.id))
    case .figure(let line): .page(.figure(line.id))
    case .file(let line): .page(.cameIn(line))
    case .crisis(let line): .page(line.placement.map { .placement($0) } ?? .vessel(line.vessel))
    }
  }

  /// Where Enter goes behind the cover: to papers of vessels, and nowhere else.
  var coveredTarget: Target? {
    if case .vessel(let line) = self { .page(.certificate(line.id)) } else { nil }
  }
}

extension PageKind {
  /// A file may take long to be looked at, and stands in nobody's way.
  var slot: Ticket.Slot { if case .arrival = self { .arrival } else { .page } }
}

extension NeedLine {
  /// The verdicts that wait for the fact.
  fileprivate var filter: ListFilter {
    var filter = ListFilter()
    filter.need = fact
    return filter
  }
}

extension Explained {
  init(_ line: FindingLine) {
    let subject =
      line.placement.map { Judged(.placement, $0) } ?? Judged(.vessel, line.vessel ?? 0)
    self.init(rule: line.rule, subject: subject, finding: line.id)
  }
}
