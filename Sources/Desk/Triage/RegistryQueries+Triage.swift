import Casework
import Fishery
import Law
import Registry
import Screening

extension RegistryQueries {
  var triage: Triage { Triage(registry, today: today) }

  /// The findings that a decision is about, as they are now where they were only marked.
  func findings(_ targets: Targets) throws(RegistryError) -> [FindingLine] {
    switch targets {
    case .one(let finding): [finding]
    case .marked(let ids): try registry.findings(ids)
    }
  }

  /// Keeps a decision about one finding; where somebody was faster, what they said.
  func kept(_ plan: Plan) throws(RegistryError) -> Answer {
    do throws(RegistryError) {
      return .done(try done(.carryOut(plan)))
    } catch .decidedMeanwhile {
      let thread = try plan.changing.first.map { finding throws(RegistryError) in
        try registry.decisions(on: finding.id)
      }
      return .meanwhile(thread?.first { !$0.isUndone })
    }
  }

  /// The facts for which the verdict of a finding waits.
  func wanted(by finding: FindingLine) throws(RegistryError) -> [String] {
    let place = catalogue.rules.firstIndex { $0.id == finding.rule }
    return try place.map { place throws(RegistryError) in
      try registry.facts(wantedIn: finding.id, byRuleAt: place)
    } ?? []
  }

  func everyID(
    _ request: ListRequest, _ cancellation: Cancellation
  ) throws(RegistryError) -> [String] {
    try window(request, .top, cancellation, limit: Self.mostMarks).lines.map(\.id)
  }

  /// As many lines as are marked at once.
  private static let mostMarks = 10_000
}

extension Plan {
  /// The one finding that is done with; where a second person is asked for, it waits for them.
  var movesOn: String? {
    changing.count == 1 && refused.isEmpty && ruling != .agree ? changing[0].id : nil
  }

  /// What was done, once it is: `confirmed`, `28 confirmed, 2 left alone`.
  var done: String {
    let left = refused.isEmpty ? "" : ", \(refused.count.grouped) left alone"
    if ruling.isClosing, changing.count == 1, changing[0].isRedLine {
      return "proposed: it is closed when a second person agrees"
    }
    return changing.count == 1 && refused.isEmpty
      ? ruling.past : "\(changing.count.grouped) \(ruling.past)\(left)"
  }
}

extension Ruling {
  fileprivate var past: String {
    switch self {
    case .confirm: "confirmed"
    case .close(.settled, _): "settled with proof"
    case .close: "dismissed"
    case .snooze(.day(let day)): "asleep until \(day)"
    case .snooze(.fact): "asleep until the fact is known"
    case .ask: "to be asked at the next port"
    case .refer: "referred to the person's case"
    case .agree: "closing agreed to"
    case .assign(let colleague, _): "handed on to \(colleague)"
    }
  }
}
