import Casework
import Fishery
import Registry

/// Excepting findings from the queue, and answering who asks for it.
extension DeskState {
  /// Asks whose findings of the rule are to be excepted.
  mutating func except() -> [Effect] {
    guard let finding = pointed.finding else { return [] }
    if finding.isRedLine {
      say("not excepted: \(Hindrance.redLine)", isWarning: true)
      return []
    }
    mode = .choosing(.reaches(of: finding), nil)
    return []
  }

  /// Asks until when, and why.
  mutating func except(_ kind: ExceptionScope.Kind, _ finding: FindingLine) -> [Effect] {
    ask(
      Entry(
        purpose: .exception(kind, finding),
        questions: [
          .init(
            sign: "its last day ", hint: "at most \(Exceptions.mostDays) days ahead; none is open",
            reading: .day, proposal: (session.today + 90).description),
          .init(
            sign: "excepted, because ",
            hint: "in at least \(Triage.leastLetters) letters; a second person must agree",
            reading: .words(least: Triage.leastLetters)),
        ]))
  }

  /// Says yes or no to the exception under the cursor; no to one that was agreed to closes it.
  mutating func answer(_ exception: KeptException, isYes: Bool) -> [Effect] {
    let answer: Exceptions.Answer =
      isYes ? .approve : exception.phase(on: session.today) == .asked ? .refuse : .close
    return keep(.answer(exception, answer))
  }
}

extension Menu {
  /// Whose findings of the rule an exception is to reach.
  static func reaches(of finding: FindingLine) -> Menu {
    var options: [Option] = []
    func offer(_ letter: Character, _ words: String, _ kind: ExceptionScope.Kind) {
      options.append(Option(letter: letter, words: words, choice: .except(kind, finding)))
    }
    if finding.placement != nil { offer("l", "of this placement alone", .placement) }
    if finding.fisher != nil { offer("p", "of this fisher, wherever", .person) }
    if finding.vessel != nil { offer("v", "of everybody aboard this vessel", .vessel) }
    if finding.agencyName != nil { offer("g", "of everybody placed by this agency", .agency) }
    return Menu(title: "Except findings of \(RuleTitle.of(finding.rule))", options: options)
  }
}

extension ExceptionPhase {
  /// How far it has come, for people.
  var words: String {
    switch self {
    case .asked: "waits for a second person"
    case .active: "active"
    case .overdue: "over: look again"
    case .refused: "refused"
    case .closed: "closed"
    }
  }
}
