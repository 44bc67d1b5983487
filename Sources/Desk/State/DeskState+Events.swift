import Casework
import Registry
import Terminal

extension DeskState {
  /// Takes in what happened, and says what is to be done about it.
  mutating func receive(_ event: DeskEvent) -> [Effect] {
    switch event {
    case .key(let key): return awaitIdle() + press(key)
    case .resized(let size):
      self.size = size
      keepInView()
      return settle()
    case .answer(let ticket, let result):
      if expects(ticket) { return accept(result, for: ticket) + takeTypedAhead() }
      // What was stored before it could be stopped is said all the same.
      guard ticket.slot == .importing, case .success = result else { return [] }
      return accept(result, for: ticket)
    case .progress(let ticket, let progress):
      let key = Waiting(place: ticket.place, slot: ticket.slot)
      if waiting[key] == ticket.generation { self.progress = progress }
      return []
    case .alarm(let alarm): return ring(alarm)
    case .draftLost(let refusal):
      say(refusal.words, isWarning: true)
      return []
    }
  }

  private mutating func ring(_ alarm: Alarm) -> [Effect] {
    switch alarm {
    case .rest: return askPreview() + askSureness()
    case .slow:
      isSlow = isAnythingWaitedFor
      return []
    case .mask:
      masking.revealed = []
      return []
    case .idle: return [.lock]
    case .news: return lookForNews()
    }
  }

  /// From now on so long without a key locks the desk.
  private func awaitIdle() -> [Effect] {
    session.lockAfter.map { [.wake(.idle, after: $0)] } ?? []
  }

  /// Opens the desk: the first questions, and everything judged that is due today.
  mutating func start() -> [Effect] {
    let screening =
      session.overlays.isEmpty && session.role.may(.judge)
      ? ask(.screening(day), .screening, for: 0) : []
    return awaitIdle() + go(to: .overview) + lookForNews() + ask(.memory, .memory, for: 0)
      + ask(.drafts, .drafts, for: 0)
      + ask(.count(Self.everyFinding(on: day)), .count, for: 0)
      + ask(.excepted, .excepted, for: 0) + ask(.namesInLists, .names, for: 0) + screening
  }

  /// Puts what is under the cursor into view and asks for what is missing around it.
  mutating func settle() -> [Effect] {
    keepInView()
    guard let list = place.list else { return [] }
    if case .finding(let finding) = list.line, !isCovered { seen.insert(finding.id) }
    var effects: [Effect] = []
    if list.isAnswered, !isWaiting(.window, for: place.id), let next = list.neighbour {
      effects += ask(
        .window(list.request(on: day), next, lines: LoadedLines.windowLength), .window,
        for: place.id)
    }
    if list.line?.id != list.preview?.id && layout.preview.rows > 0 || !unsure.isEmpty {
      effects.append(.wake(.rest, after: .milliseconds(80)))
    }
    return effects
  }

  mutating func keepInView() {
    switch place.view {
    case .list(var list):
      list.keepInView(rows: layout.lines.rows)
      place.list = list
    case .page(var page):
      pageLayout(page)?.keepInView(&page)
      place.page = page
    }
  }

  /// The findings in view of which nobody looked up yet how sure their data is.
  private var unsure: [FindingLine] {
    guard let list = place.list, list.kind == .findings, !isCovered else { return [] }
    return list.lines.dropFirst(list.top).prefix(layout.lines.rows).compactMap { line in
      guard case .finding(let finding) = line, list.sureness[finding.id] == nil else { return nil }
      return finding
    }
  }

  private mutating func askSureness() -> [Effect] {
    let findings = unsure
    return findings.isEmpty
      ? [] : ask(.sureness(findings, day), .sureness, for: place.id)
  }

  /// Asks what is shown of the line under the cursor, unless that is shown.
  private mutating func askPreview() -> [Effect] {
    guard let list = place.list, let line = list.line, line.id != list.preview?.id,
      layout.preview.rows > 0, !isCovered
    else { return [] }
    return ask(.preview(line, day), .preview, for: place.id)
  }
}
