import Fishery

extension Hearing {
  /// Stops for somebody who is no possible victim, or was found not to be one.
  ///
  /// Nobody is cleared by not having been screened: that leaves it open.
  func requirePossibleVictim() throws(Stop) {
    let status = dossier.placement.victim.status
    switch status {
    case .known(.possible), .known(.presumed), .known(.identified):
      if let status = status.value { note(.applies, .victim(status), .victimStatus) }
    case .known(.notIdentified):
      note(.because, .victim(.notIdentified), .victimStatus)
      throw .notApplicable
    case .known(.notScreened), .confirmedAbsent, .notCollected:
      miss(.victimStatus, status.gap ?? .notAsked)
      throw .undetermined
    }
  }
}
