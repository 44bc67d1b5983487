public import Fishery
public import Law

/// A verdict on one subject that another book of law turns.
public struct Flip: Sendable {
  public let rule: Rule
  public let subject: Judged
  public let before: Verdict
  public let after: Verdict
  /// How grave the breach is that comes or goes; nil where neither verdict is one.
  public let severity: Severity?
}

/// What another book of law would change in a registry, in counts.
public struct Impact: Sendable {
  /// The day for which both books were asked.
  public let day: CivilDate
  /// The rules that read what the books say otherwise, in the order of the catalogue.
  public let rules: [Rule]
  /// How many subjects were judged by any of them.
  public internal(set) var judged = 0
  /// How many verdicts turn in which way, by place among the rules.
  var turns: [Turn: Int] = [:]

  /// A way in which verdicts of one rule turn.
  public struct Turn: Sendable, Hashable {
    public let rule: String
    public let before: Verdict
    public let after: Verdict
  }

  init(on day: CivilDate, by rules: [Rule]) {
    self.day = day
    self.rules = rules
  }

  /// How many verdicts turn, by rule in the order of the catalogue and then by what they become.
  public var counts: [(turn: Turn, count: Int)] {
    rules.flatMap { rule in
      Verdict.allCases.flatMap { before in
        Verdict.allCases.compactMap { after in
          let turn = Turn(rule: rule.id, before: before, after: after)
          return turns[turn].map { (turn, $0) }
        }
      }
    }
  }

  mutating func add(_ flips: [Flip]) {
    for flip in flips {
      turns[Turn(rule: flip.rule.id, before: flip.before, after: flip.after), default: 0] += 1
    }
  }
}
