import Casework
import Fishery
import Law
import Registry
import Report

/// Deciding on findings: confirm, close, sleep, ask, agree, repeat.
extension DeskState {
  mutating func decide(_ id: Command.ID) -> [Effect] {
    if id == .onMarked { return actOnMarked() }
    if id == .repeatDecision { return repeatDecision() }
    guard let targets else { return [] }
    switch id {
    case .confirm: return rule(.confirm, on: targets)
    case .askAtPort: return rule(.ask, on: targets)
    case .assign: return askColleague(for: targets)
    case .dismiss:
      mode = .choosing(.grounds(for: targets), nil)
      return []
    default:
      if case .one(let finding) = targets, finding.isRedLine {
        say("not decided: \(Hindrance.redLine)", isWarning: true)
        return []
      }
      mode = .choosing(.sleeps(for: targets), nil)
      return []
    }
  }

  /// Asks for whom findings are, and what to tell them.
  private mutating func askColleague(for targets: Targets) -> [Effect] {
    ask(
      Entry(
        purpose: .assigning(targets),
        questions: [
          Entry.Asked(
            sign: "hand on to: ", hint: "a colleague, as they sign in",
            reading: .words(least: 1)),
          Entry.Asked(sign: "telling them: ", hint: "Enter for nothing"),
        ]))
  }

  /// The finding under the cursor, or the marked ones when the last key said so.
  private var targets: Targets? {
    if actsOnMarked, let list = place.list { return .marked(list.marks.sorted()) }
    return pointed.finding.map { .one($0) }
  }

  /// The next verb acts on what is marked.
  private mutating func actOnMarked() -> [Effect] {
    guard let list = place.list, list.kind == .findings, !list.marks.isEmpty else {
      say("; lets the next verb act on marked findings: mark some with Space, V or *")
      return []
    }
    actsOnMarked = true
    say(
      "on \(list.marks.count.of("finding", "findings")): c confirms, d closes, z sleeps, o asks, a hands on"
    )
    return []
  }

  /// Asks before the last decision is made again, naming it.
  private mutating func repeatDecision() -> [Effect] {
    guard let last = lastRuling, let finding = pointed.finding else {
      say("nothing was decided yet that could be repeated")
      return []
    }
    if case .close(.settled, _) = last.ruling {
      say("what is settled is proven one by one; d closes it")
      return []
    }
    if finding.isRedLine {
      say("a red line is looked at by itself: nothing is repeated on it", isWarning: true)
      return []
    }
    guard Cause(finding) == last.cause else {
      say("the last decision was about \(Hindrance.otherCause): \(last.cause.rule)")
      return []
    }
    return ask(.plan(last.ruling, .one(finding)), .plan, for: place.id)
  }

  /// Has a ruling kept; what is in bulk is shown first.
  mutating func rule(_ ruling: Ruling, on targets: Targets) -> [Effect] {
    mode = .browsing
    guard case .one(let finding) = targets else {
      return ask(.plan(ruling, targets), .plan, for: place.id)
    }
    lastRuling = LastRuling(ruling: ruling, cause: Cause(finding))
    return keep(.rule(ruling, finding))
  }

  /// Shows what a plan would do, before anything is done.
  mutating func accept(_ plan: Plan) -> [Effect] {
    guard !plan.changing.isEmpty else {
      say("nothing would change: \(plan.hindrances.words)", isWarning: true)
      return []
    }
    mode = .confirmingPlan(plan)
    return [.flushTypedAhead]
  }

  /// Carries a plan out, or leaves it.
  mutating func answer(_ plan: Plan, isYes: Bool) -> [Effect] {
    mode = .browsing
    guard isYes else {
      say("nothing was decided")
      return []
    }
    if plan.movesOn == nil { place.list?.marks = [] }
    return commit(.carryOut(plan))
  }

  /// Goes on from a finding that is decided on, now that the decision is on the disk.
  mutating func moveOn(from finding: String?) -> [Effect] {
    guard let finding, place.list?.selected == finding else { return [] }
    return move(.down)
  }

  /// Says who was faster, and shows what stands now.
  mutating func refuse(decidedMeanwhile others: KeptDecision?) -> [Effect] {
    let who = others.map { "\($0.signature.who) decided: \($0.decision.word.phrase.english)" }
    let words = "not decided: meanwhile \(who ?? "the finding changed"); it is shown as it is now"
    return refuse(words) + refresh()
  }

  /// Takes the words why findings are closed.
  mutating func takeWords(_ prompt: Prompt, _ ground: Ground, on targets: Targets) -> [Effect] {
    guard prompt.text.count(where: \.isLetter) >= Triage.leastLetters else {
      var prompt = prompt
      prompt.complaint = "\(Hindrance.tooFewWords(wanted: Triage.leastLetters))"
      mode = .prompt(prompt)
      return []
    }
    let ruling = Ruling.close(ground, because: prompt.text)
    if case .one(let finding) = targets, finding.isRedLine {
      mode = .prompt(Prompt(kind: .redLine(ruling, finding), text: ""))
      return []
    }
    return rule(ruling, on: targets)
  }

  /// Takes the word without which no red line is closed.
  mutating func takeRedLine(
    _ prompt: Prompt, _ ruling: Ruling, on finding: FindingLine
  ) -> [Effect] {
    guard prompt.text.lowercased() == Prompt.redLineWord else {
      var prompt = prompt
      prompt.complaint = "Esc leaves it as it is"
      mode = .prompt(prompt)
      return []
    }
    return rule(ruling, on: .one(finding))
  }

  /// Takes the day on which what sleeps wakes.
  mutating func takeWaking(_ prompt: Prompt, on targets: Targets) -> [Effect] {
    guard let day = CivilDate(prompt.text), day > session.today else {
      var prompt = prompt
      prompt.complaint = "a day that lies ahead, as \(session.today + 7)"
      mode = .prompt(prompt)
      return []
    }
    return rule(.snooze(.day(day)), on: targets)
  }
}

/// What was decided last, for who decides it again.
struct LastRuling: Sendable, Hashable {
  let ruling: Ruling
  let cause: Cause
}

extension [(hindrance: Hindrance, count: Int)] {
  /// `2 red line: one by one, never asleep`.
  var words: String { map { "\($0.count.grouped) \($0.hindrance)" }.joined(separator: "; ") }
}

extension Prompt {
  /// What is typed to close a red line.
  static let redLineWord = "close"
}
