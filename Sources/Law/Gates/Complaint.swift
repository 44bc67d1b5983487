import Fishery

extension Hearing {
  /// The day of the fisher's complaint; stops where there was none.
  func requireComplaint() throws(Stop) -> CivilDate {
    switch dossier.placement.complaint.madeOn {
    case .known(let day):
      lookAgain(on: day)
      guard day <= asOf else { throw .notApplicable }
      note(.applies, .dated(day), .complainedOn)
      return day
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, .complainedOn)
      throw .notApplicable
    case .notCollected(let gap):
      miss(.complainedOn, gap)
      throw .undetermined
    }
  }
}
