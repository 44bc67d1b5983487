import Fishery

extension Hearing {
  /// The first of some days that the Convention reaches, C188 Arts 44 and 48.
  ///
  /// A flag State that is not known to be a party is judged by the full standard (Art. 44). One
  /// that became bound later is judged from that day, or earlier when the port State is bound.
  func entry(for days: ClosedRange<CivilDate>) throws(Stop) -> CivilDate {
    let general = try date(.c188InForce, on: max(asOf, days.lowerBound))
    guard days.upperBound >= general else {
      lookAgain(on: general)
      note(.because, .applicable(from: general))
      throw .notApplicable
    }
    let bound = surelyBound(after: general)
    guard days.lowerBound < bound else { return max(general, days.lowerBound) }
    lookAgain(on: bound)
    switch portReaches {
    case .yes: return max(general, days.lowerBound)
    case .unknown:
      missForeignBasis()
      throw .undetermined
    case .no: break
    }
    guard dossier.facts.vessel.flag.value != nil else {
      miss(.vesselFlag, dossier.facts.vessel.flag.gap)
      throw .undetermined
    }
    guard days.upperBound >= bound else {
      note(.because, .boundFrom(bound), .vesselFlag)
      throw .notApplicable
    }
    note(.applies, .boundFrom(bound), .vesselFlag)
    return bound
  }

  /// The day from which the flag State is bound, or could no longer be unbound.
  private func surelyBound(after general: CivilDate) -> CivilDate {
    guard dossier.facts.vessel.flag.value != nil else { return book.lastEntryIntoForce }
    return max(flagProfile?.date(.inForce, on: asOf) ?? general, general)
  }

  /// Whether the State of the port is bound and may judge a foreign vessel, Arts 43-44.
  var portReaches: Truth {
    switch dossier.facts.portState {
    case .confirmedAbsent: return .no
    case .notCollected: return .unknown
    case .known(let port):
      if dossier.facts.vessel.flag.value == port { return .no }
      guard let day = book.profiles[port]?.date(.inForce, on: asOf) else { return .unknown }
      return Truth(day <= asOf)
    }
  }

  /// Asks for what would tell whether flag or port State is bound.
  func missForeignBasis() {
    if dossier.facts.vessel.flag.value == nil {
      miss(.vesselFlag, dossier.facts.vessel.flag.gap)
    }
    if let port = dossier.facts.portState.value {
      note(.because, .stateUnknown(port), .portState)
    } else {
      miss(.portState, dossier.facts.portState.gap)
    }
  }
}
