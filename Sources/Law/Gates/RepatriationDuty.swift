import Fishery

extension Hearing {
  /// Stops unless the fisher is due to be sent home from a port foreign to the flag, Art. 21(1).
  func requireRepatriation() throws(Stop) {
    let placement = dossier.facts.placement
    switch placement.repatriationGround {
    case .known(.none), .known(.quitUnjustified):
      note(
        .because, .ground(placement.repatriationGround.value ?? .none), .placementRepatriationGround
      )
      throw .notApplicable
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, .placementRepatriationGround)
      throw .notApplicable
    case .known(let ground): note(.applies, .ground(ground), .placementRepatriationGround)
    case .notCollected: break
    }
    if placement.foreignPort.truth == .no {
      note(.because, .isNot, .placementForeignPort)
      throw .notApplicable
    }
    if let gap = placement.repatriationGround.gap { miss(.placementRepatriationGround, gap) }
    if let gap = placement.foreignPort.gap { miss(.placementForeignPort, gap) }
    guard needs.isEmpty else { throw .undetermined }
  }
}

extension [Fact] {
  /// What tells whether a fisher is due to be sent home.
  static let repatriation: [Fact] = [.placementForeignPort, .placementRepatriationGround]
}
