import Fishery

/// One thing that has to be so, or must not be so, for a rule to be met.
struct Condition: Sendable {
  let fact: Fact
  let wanted: Bool
  let state: @Sendable (Dossier) -> Known<Bool>

  /// The thing has to be so.
  static func has(
    _ fact: Fact, _ state: @escaping @Sendable (Dossier) -> Known<Bool>
  ) -> Condition { Condition(fact: fact, wanted: true, state: state) }

  /// The thing must not be so.
  static func lacks(
    _ fact: Fact, _ state: @escaping @Sendable (Dossier) -> Known<Bool>
  ) -> Condition { Condition(fact: fact, wanted: false, state: state) }

  /// Whether it is as it has to be.
  func holds(in dossier: Dossier) -> Truth {
    let truth = state(dossier).truth
    return wanted ? truth : !truth
  }
}

extension Hearing {
  /// Whether some things are all as they have to be; what is not names the remedy.
  func verdict(on conditions: [Condition]) -> Verdict {
    var verdict = Verdict.met
    for condition in conditions {
      switch condition.holds(in: dossier) {
      case .yes: continue
      case .no:
        note(.because, condition.wanted ? .isNot : .mustNotBe, condition.fact)
        if verdict != .breach {
          remedy = condition.wanted ? .make(condition.fact) : .end(condition.fact)
        }
        verdict = .breach
      case .unknown:
        miss(condition.fact, condition.state(dossier).gap)
        if verdict == .met { verdict = .undetermined }
      }
    }
    guard verdict == .met else { return verdict }
    for condition in conditions {
      note(.because, condition.wanted ? .isSo : .isNot, condition.fact)
    }
    return .met
  }
}
