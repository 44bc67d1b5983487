import Fishery

extension Rule {
  /// A paragraph of Annex III that asks some things to be so aboard, more of them from a class of
  /// size on.
  ///
  /// - Parameters:
  ///   - base: what every new, decked vessel needs.
  ///   - larger: what is asked on top from a class of size on.
  static func annexIII(
    _ id: String, title: Phrase, requirement: Phrase, paragraph: String, severity: Severity,
    isHazardous: Bool = false, base: [Condition],
    larger: [(size: SizeClass, byTonnage: Bool, conditions: [Condition])] = [],
    evidence: [Evidence] = [.observation], remedy: Phrase, facts: [Fact] = []
  ) -> Rule {
    let sized = larger.contains { $0.byTonnage }
    let extent = Extent.newVessels
    return Rule(
      id, title: title, requirement: requirement, subject: .vessel,
      provision: .c188("Annex III, \(paragraph)"), severity: severity, reach: .convention,
      facts: extent.facts + (larger.isEmpty ? [] : .size)
        + (sized ? [.vesselGrossTonnage] : []) + base.map(\.fact)
        + larger.flatMap { $0.conditions.map(\.fact) } + facts,
      figures: extent.figures + larger.flatMap { $0.size.figures },
      profile: extent.profile + (larger.isEmpty ? [] : [.basis]), evidence: evidence,
      anchor: .wholeLife, remedy: remedy
    ) { hearing throws(Stop) in
      try hearing.requireNewDeckedVessel()
      hearing.isHazardous = isHazardous
      hearing.period(from: nil, to: nil, isOngoing: true)
      var verdict = hearing.verdict(on: base)
      for (size, byTonnage, conditions) in larger {
        let more = try hearing.verdict(on: conditions, from: size, byTonnage: byTonnage)
        if more == .breach || verdict == .met { verdict = more }
      }
      return verdict == .breach ? try hearing.unlessVaried(on: hearing.asOf) : verdict
    }
  }
}

extension Hearing {
  /// What is asked from a class of size on: met below it, and open while nobody knows the size of a
  /// vessel that does not have it.
  fileprivate func verdict(
    on conditions: [Condition], from size: SizeClass, byTonnage: Bool
  ) throws(Stop) -> Verdict {
    switch try reaches(size, byTonnage: byTonnage, on: asOf) {
    case .yes: return verdict(on: conditions)
    case .no: return .met
    case .unknown:
      let truths = conditions.map { $0.holds(in: dossier) }
      guard !truths.allSatisfy({ $0 == .yes }) else { return .met }
      missLength(byTonnage: byTonnage)
      return .undetermined
    }
  }
}
