import Fishery

extension Rule {
  /// What a treaty asks of fishing vessels of 24 m or more, those of its Parties and those in their
  /// ports.
  static func longVessels(
    _ id: String, under figure: FigureName, party: ProfileKey, foresees: Bool = false,
    title: Phrase, requirement: Phrase, provision: Provision, has condition: Condition,
    evidence: [Evidence], remedy: Phrase
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .vessel, provision: provision,
      severity: .medium, reach: .ownLaw, facts: .treatyReach + [condition.fact],
      figures: [figure, .treatyLength], profile: [party], foresees: foresees ? figure : nil,
      evidence: evidence, anchor: .wholeLife, remedy: remedy
    ) { hearing throws(Stop) in
      try hearing.require([hearing.fishesForTrade])
      try hearing.require(figure, on: hearing.asOf)
      try hearing.requireTreatyLength()
      try hearing.requireParty(party)
      let verdict = hearing.verdict(on: [condition])
      if verdict == .breach { hearing.period(from: nil, to: nil, isOngoing: true) }
      return verdict
    }
  }
}

extension Hearing {
  /// Stops unless a treaty on vessels reaches this one: its flag State is party, or the State of the
  /// port is and gives no more favourable treatment to others.
  ///
  /// A State of which nobody knows whether it is party leaves it open.
  func requireParty(
    _ key: ProfileKey, flag: Bool = true
  ) throws(Stop) {
    let bound = flag ? isParty(dossier.vessel.flag, key, .vesselFlag) : .no
    guard bound != .yes else { return }
    switch bound || isParty(dossier.facts.portState, key, .portState) {
    case .yes: return
    case .no: throw .notApplicable
    case .unknown: break
    }
    for (state, fact) in [
      (dossier.vessel.flag, Fact.vesselFlag), (dossier.facts.portState, .portState),
    ] {
      if let gap = state.gap { miss(fact, gap) }
    }
    throw .undetermined
  }

  private func isParty(
    _ state: Known<Country>, _ key: ProfileKey, _ fact: Fact
  ) -> Truth {
    guard let name = state.value else { return state.isNotCollected ? .unknown : .no }
    let profile = book.profiles[name]
    if let day = profile?.nextChange(of: key, after: asOf) { lookAgain(on: day) }
    let answer = profile?.answer(key, on: asOf).map(Truth.init) ?? .unknown
    note(answer == .yes ? .applies : .because, .partyTo(key, name, answer), fact)
    return answer
  }

  /// Stops unless the vessel is as long as treaties on fishing vessels ask; a short length overall
  /// proves a short length.
  func requireTreatyLength() throws(Stop) {
    let limit = try quantity(.treatyLength, on: asOf)
    let vessel = dossier.vessel
    guard let length = vessel.length.value else {
      guard let overall = vessel.lengthOverall.value, overall < limit else {
        miss(.vesselLength, vessel.length.gap)
        throw .undetermined
      }
      note(.because, .length(overall, limit: limit, reached: false), .vesselLengthOverall)
      throw .notApplicable
    }
    let isReached = length >= limit
    note(
      isReached ? .applies : .because, .length(length, limit: limit, reached: isReached),
      .vesselLength)
    guard isReached else { throw .notApplicable }
  }
}

extension [Fact] {
  /// What decides whether a treaty on vessels reaches one.
  static let treatyReach: [Fact] = [
    .vesselFlag, .portState, .vesselCategory, .vesselLength, .vesselLengthOverall,
  ]
}
