import Fishery

extension Rule {
  /// A migrant fisher has three orientations in order: before employment, before departure and after
  /// arrival.
  static let aseanOrientation = Rule(
    "AS-ORIENT-4",
    title: Phrase("Orientation, ASEAN", "Orientasi, ASEAN"),
    requirement: Phrase(
      "A migrant fisher has an orientation before employment, one before departure and one after"
        + " arrival.",
      "Awak kapal migran mendapat orientasi pra-kerja, pra-keberangkatan dan pasca-kedatangan."),
    subject: .placement, provision: .aseanFishers("para. 4"), severity: .advisory,
    reach: .advisory,
    facts: .migrantReach + [.orientedEmployment, .orientedDeparture, .orientedArrival],
    figures: [.aseanDeclaration, .aseanTimorLeste], evidence: [.interview], anchor: .embarkation,
    remedy: Phrase("Give the orientation that lacks.", "Berikan orientasi yang kurang."),
    judge: { hearing throws(Stop) in
      try hearing.require(.migrantFisher)
      let service = try hearing.daysAboard(under: .aseanDeclaration)
      let given = hearing.dossier.placement.orientation
      let steps: [(Known<CivilDate>, Fact)] = [
        (given.beforeEmployment, .orientedEmployment),
        (given.beforeDeparture, .orientedDeparture), (given.afterArrival, .orientedArrival),
      ]
      var parts = Parts(hearing)
      parts.add(hearing.inOrder(steps), upTo: hearing.reasons.count)
      for (day, fact) in steps {
        parts.add(hearing.isThere(day, fact), upTo: hearing.reasons.count)
      }
      let verdict = hearing.worst(of: parts)
      if verdict == .breach { hearing.period(of: service) }
      return verdict
    })
}

extension Hearing {
  /// Whether each of some days is no earlier than the one before it.
  fileprivate func inOrder(_ steps: [(Known<CivilDate>, Fact)]) -> Verdict {
    for (one, next) in zip(steps, steps.dropFirst()) {
      guard let before = one.0.value, let after = next.0.value, after < before else { continue }
      note(.because, .outOfOrder(after, after: before), next.1)
      remedy = .make(next.1)
      return .breach
    }
    return .met
  }
}
