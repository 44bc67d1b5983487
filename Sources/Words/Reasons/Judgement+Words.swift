public import Fishery
public import Law

extension Judgement {
  /// Each of its reasons as one sentence, in their order.
  ///
  /// - Parameter asOf: the day that was judged.
  public func sentences(on asOf: CivilDate, in tongue: Tongue) -> [String] {
    let telling = Telling(self, on: asOf)
    return reasons.map { $0.phrase(in: telling)[tongue] }
  }

  /// What would meet the rule, as one sentence; nil when nothing is known that would.
  public func wish(on asOf: CivilDate, in tongue: Tongue) -> String? {
    wish(in: Telling(self, on: asOf))?[tongue]
  }

  /// What the same facts come to once something is the law that is not yet, as one sentence; nil where
  /// nothing of the kind is ahead.
  public func preview(on asOf: CivilDate, in tongue: Tongue) -> String? {
    let ahead = reasons.first { if case .wouldBe = $0.kind { true } else { false } }
    return ahead?.phrase(in: Telling(self, on: asOf))[tongue]
  }

  func wish(in telling: Telling) -> Phrase? {
    let against = reasons.filter { $0.role == .because && $0.bearing(in: telling) == .against }
    return remedy?.phrase(against).sentence
  }
}
