import Fishery

extension Hearing {
  /// What a charge becomes where an agreement and the law may let the owner recover it: both must be
  /// so; a clause under a law that nobody knows a person must look at.
  func unlessRecoverable(
    _ fact: Fact, under key: ProfileKey?, clause: (Agreement) -> Known<Bool>
  ) -> Verdict {
    switch dossier.agreements.completeness {
    case .notCollected(let gap):
      miss(.agreements, gap)
      return .undetermined
    case .confirmedNone: return .breach
    case .collected: break
    }
    let agreements = standingAgreements
    let agreed = agreements.reduce(Truth.no) { $0 || clause($1).truth }
    switch agreed {
    case .no:
      for agreement in agreements { note(.because, .isNot, fact, row: agreement.row) }
      return .breach
    case .unknown:
      for agreement in agreements {
        if let gap = clause(agreement).gap { miss(fact, gap, row: agreement.row) }
      }
      return .undetermined
    case .yes: break
    }
    note(.exception, .isSo, fact)
    guard let key else { return .met }
    switch flagProfile?.answer(key, on: asOf) {
    case true: return .met
    case false: return .breach
    case nil:
      if dossier.vessel.flag.value == nil { miss(.vesselFlag, dossier.vessel.flag.gap) }
      return .undetermined
    }
  }
}
