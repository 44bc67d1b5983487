import Fishery

extension Hearing {
  /// Whether something was done by its last day. While that day has not passed it is no breach, and
  /// nothing that is still to be found out could make it one.
  ///
  /// - Parameter doubtful: a later day up to which nobody can say whether the last one had passed.
  func isInTime(
    _ done: Known<CivilDate>, _ fact: Fact, by due: CivilDate, perhaps doubtful: CivilDate? = nil
  ) -> Verdict {
    guard asOf > due else {
      lookAgain(on: due + 1)
      note(.applies, .done(nil, due: due), fact)
      return .met
    }
    if let gap = done.gap {
      miss(fact, gap)
      return .undetermined
    }
    let last = doubtful ?? due
    let day = done.value.flatMap { $0 <= asOf ? $0 : nil }
    if let planned = done.value { lookAgain(on: planned) }
    note(.because, .done(day, due: due), fact)
    if let day, day <= due { return .met }
    guard day ?? asOf > last else {
      lookAgain(on: last + 1)
      if !needs.contains(fact) { needs.append(fact) }
      return .undetermined
    }
    period(from: last + 1, to: day, isOngoing: day == nil)
    remedy = .make(fact)
    return .breach
  }

  /// Whether nothing is recorded against somebody from a day on; a day that is still to come counts
  /// from then.
  func isClear(of finding: Known<CivilDate>, _ fact: Fact) -> Verdict {
    switch finding {
    case .notCollected(let gap):
      miss(fact, gap)
      return .undetermined
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, fact)
      return .met
    case .known(let day):
      lookAgain(on: day)
      note(.because, .dated(day), fact)
      guard day <= asOf else { return .met }
      period(from: day, to: nil, isOngoing: true)
      remedy = .make(fact)
      return .breach
    }
  }

  /// Whether there is such a day, whichever it is.
  func isThere(_ day: Known<CivilDate>, _ fact: Fact) -> Verdict {
    switch day {
    case .notCollected(let gap):
      miss(fact, gap)
      return .undetermined
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, fact)
      remedy = .make(fact)
      return .breach
    case .known(let day):
      note(.because, .dated(day), fact)
      return .met
    }
  }

  /// What is asked only where something is so.
  func whenever(
    _ state: Known<Bool>, _ fact: Fact, _ verdict: (Hearing) -> Verdict
  ) -> Verdict {
    switch state.truth {
    case .no:
      note(.because, .isNot, fact)
      return .met
    case .yes:
      note(.applies, .isSo, fact)
      return verdict(self)
    case .unknown:
      miss(fact, state.gap)
      return .undetermined
    }
  }
}
