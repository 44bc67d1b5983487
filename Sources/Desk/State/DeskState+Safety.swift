import Fishery
import Registry

/// What protects people from who looks over one's shoulder, and the day from being mistaken.
extension DeskState {
  mutating func guardPeople(_ id: Command.ID) -> [Effect] {
    switch id {
    case .cover:
      beneath = mode.form
      mode = .browsing
      typed = []
      typedAhead = []
      message = nil
      masking.revealed = []
      if covered == nil { covered = [newPlace(.list(ListState(.register)))] }
      return show()
    case .uncover: return askToUncover(typing: nil)
    default:
      guard let masked else { return [] }
      return ask(.reveal(masked.people, subject: masked.subject), .reveal, for: place.id)
    }
  }

  /// Shows the names of some people for a while, now that the log keeps it; under the cover of none.
  mutating func reveal(_ people: Set<Int64>) -> [Effect] {
    guard !isCovered else { return [] }
    masking.revealed = people
    say("this name is shown for 90 seconds; the log keeps that it was")
    return [.wake(.mask, after: .seconds(90))]
  }

  /// Whose names are masked on the line under the cursor, and what the log calls it; nil where
  /// nobody is named.
  var masked: (people: Set<Int64>, subject: String)? {
    if let list = place.list {
      return list.line.flatMap { line in
        line.person.map { ([$0], "\(list.kind.rawValue) \(line.id)") }
      }
    }
    guard case .link(let link)? = pointed.answerable, link.party == .fisher else { return nil }
    return ([link.one, link.other], "links \(link.id)")
  }

  /// Asks whether the work may be shown; what is typed meanwhile is for the work.
  mutating func askToUncover(typing secret: TypedSecret?) -> [Effect] {
    isKeeping = true
    return ask(.uncovering(secret), .deed, for: 0)
  }

  /// Shows the work again, and the form that was open.
  mutating func uncover() -> [Effect] {
    covered = nil
    if let form = beneath { mode = .form(form) }
    beneath = nil
    return show() + endKeeping()
  }

  /// Asks for the passphrase of who works here, in words that tell nothing of what is beneath.
  mutating func askToUncover(after words: String?) -> [Effect] {
    typedAhead = []
    let effects = endKeeping()
    if let words {
      say(words)
      return effects
    }
    let asked = Entry.Asked(sign: "code: ", hint: "Esc leaves", reading: .secret(least: 1))
    return effects + ask(Entry(purpose: .uncovering, questions: [asked])) + [.flushTypedAhead]
  }

  /// Changes the judged day, or brings the findings up to it.
  mutating func judge(_ id: Command.ID) -> [Effect] {
    switch id {
    case .dayBack: return look(at: (wantedDay ?? day) - 1)
    case .dayForward: return look(at: (wantedDay ?? day) + 1)
    case .today: return look(at: session.today)
    default:
      guard isToday, session.overlays.isEmpty else {
        say(
          "findings are kept for today only, by the registry's own law; :today goes back to it",
          isWarning: true)
        return []
      }
      wantsScreening = true
      return ask(.screening(day), .screening, for: 0)
    }
  }

  /// Looks at another day once what is found for it is ready.
  private mutating func look(at day: CivilDate) -> [Effect] {
    wantedDay = day
    return ask(.judging(day), .judging, for: 0)
  }

  /// Forgets what was read for another day or before a change, keeping every cursor where it is.
  mutating func refresh() -> [Effect] {
    for tab in Tab.allCases {
      for index in (stacks[tab] ?? []).indices { stacks[tab]?[index].forget() }
    }
    for index in (covered ?? []).indices { covered?[index].forget() }
    return show() + ask(.count(Self.everyFinding(on: day)), .count, for: 0) + countHidden()
  }

  static func everyFinding(on day: CivilDate) -> ListRequest {
    ListState(.findings).request(on: day)
  }
}

extension Place {
  /// Makes the place ask again when it is next shown.
  fileprivate mutating func forget() {
    switch view {
    case .list(var list):
      list.isAnswered = false
      list.preview = nil
      list.sureness = [:]
      view = .list(list)
    case .page(var page):
      page.isStale = true
      view = .page(page)
    }
  }
}
