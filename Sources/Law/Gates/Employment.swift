import Fishery

extension Hearing {
  /// Stops for an owner who works alone aboard: no agreement is asked of them, C188 Art. 19.
  ///
  /// Only an owner or a skipper can be one; a deckhand never is, whatever the record says.
  func requireAgreement() throws(Stop) {
    let placement = dossier.facts.placement
    guard placement.role.value == .owner || placement.role.value == .skipper else { return }
    switch placement.singleHandedOwner.truth {
    case .no: return
    case .yes:
      note(.because, .singleHanded, .placementSingleHanded)
      throw .notApplicable
    case .unknown:
      miss(.placementSingleHanded, placement.singleHandedOwner.gap)
      throw .undetermined
    }
  }
}
