import Casework
import Fishery
import Registry
import Report

/// Cases: opening them, and entering what people did.
extension DeskState {
  /// Refers whom the cursor is on: to the case that is open, else one is opened.
  mutating func refer() -> [Effect] {
    if let open = openCase {
      guard open.file.state.closed == nil else {
        say("not entered: \(CaseHindrance.closed)", isWarning: true)
        return []
      }
      mode = .choosing(.recipients(of: open), nil)
      return []
    }
    return referred.map { ask(.caseOf($0), .caseOf, for: place.id) } ?? []
  }

  /// What a case would be opened from here.
  var referred: Cases.Opening? {
    switch place.view {
    case .list(let list):
      switch list.line {
      case .finding(let line): .finding(line)
      case .placement(let line): .placement(line.id)
      default: nil
      }
    case .page(let page): if case .placement(let id) = page.kind { .placement(id) } else { nil }
    }
  }

  /// The case on the page.
  var openCase: OpenCase? {
    if case .casefile(let open) = place.page?.content { open } else { nil }
  }

  /// Goes to the case of somebody, or asks for what was told to open one.
  mutating func accept(case number: Int?, from opening: Cases.Opening) -> [Effect] {
    guard let number else { return open(from: opening) }
    let shown = push(.page(PageState(.casefile(number))))
    guard case .finding(let finding) = opening, finding.standing != .referred else { return shown }
    return shown + keep(.rule(.refer, finding))
  }

  /// Asks for what was told.
  mutating func open(from opening: Cases.Opening) -> [Effect] {
    ask(
      Entry(
        purpose: .opening(opening),
        questions: [
          .init(
            sign: "a new case; told: ",
            hint: "in at least \(CaseState.leastLetters) letters; sealed beside the log",
            reading: .words(least: CaseState.leastLetters))
        ]))
  }

  /// Says what can be done at a point of the open case, or asks for it.
  mutating func choose(_ point: CasePoint) -> [Effect] {
    guard let open = openCase else { return [] }
    if let menu = Menu.acts(at: point, in: open) {
      guard !menu.options.isEmpty else {
        say("nothing is left to be entered here")
        return []
      }
      mode = .choosing(menu, nil)
      return []
    }
    switch point {
    case .danger: return ask(.danger)
    case .guardian: return ask(.guardian)
    case .bestInterest: return ask(.bestInterest)
    case .contact(let match): return ask(.refer(match.recipient))
    case .assistance, .field: return answer(point, isYes: true)
    default: return []
    }
  }

  /// Asks for what an act needs.
  mutating func ask(_ asking: CaseAsking) -> [Effect] {
    guard let open = openCase else { return [] }
    return ask(
      Entry(
        purpose: .act(asking, open.file),
        questions: asking.questions(
          now: Self.moment(open.clock), today: session.today.description)))
  }

  /// This minute as it is typed.
  private static func moment(_ clock: CaseClock) -> String {
    Instant(minutes: clock.now / 60, offset: 0)?.description ?? ""
  }

  mutating func choose(_ choice: Menu.Choice.CaseChoice) -> [Effect] {
    mode = .browsing
    switch choice {
    case .ask(let asking): return ask(asking)
    case .act(let act): return enter(act)
    }
  }

  /// Enters an act in the open case.
  mutating func enter(_ act: CaseAct) -> [Effect] {
    openCase.map { keep(.enter(act, $0.file)) } ?? []
  }

  /// Answers a point of a checklist: y it is done, or goes along; - it is not needed, or stays here.
  mutating func answer(_ point: CasePoint, isYes: Bool) -> [Effect] {
    guard let open = openCase else { return [] }
    switch point {
    case .assistance(let point):
      return enter(.assist(point, isYes ? .done : .notNeeded)) + move(.down)
    case .field(let field, let number):
      guard var fields = open.file.state[referral: number]?.fields else { return [] }
      guard fields.contains(field) != isYes else { return move(.down) }
      fields.formSymmetricDifference([field])
      return enter(.fields(fields, referral: number)) + move(.down)
    case .aftercare(let step):
      return isYes ? enter(.done(step, on: session.today)) + move(.down) : choose(point)
    default: return choose(point)
    }
  }
}
