import Fishery

extension Hearing {
  /// Stops unless the fisher is due to be sent home from a port foreign to the flag, Art. 21(1).
  func requireRepatriation() throws(Stop) {
    let placement = dossier.facts.placement
    switch placement.repatriationGround {
    case .known(.none) where servedOutOn != nil, .confirmedAbsent where servedOutOn != nil:
      if let day = servedOutOn { note(.because, .uncovered(from: day, to: nil), .agreementEnds) }
      needs.append(.placementRepatriationGround)
      throw .undetermined
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

extension Hearing {
  /// The day from which every agreement has run out while the fisher is surely aboard still: a ground,
  /// whatever was said of one.
  private var servedOutOn: CivilDate? {
    let placement = dossier.facts.placement
    guard let aboard = placement.embarked.value, aboard <= asOf,
      placement.disembarked.isConfirmedAbsent
    else { return nil }
    let ends = dossier.agreements.items.map(\.ends.value)
    for end in ends { if let end { lookAgain(on: end + 1) } }
    guard let last = ends.max(by: { ($0 ?? .max) < ($1 ?? .max) }), let last, last < asOf
    else { return nil }
    return last + 1
  }
}

extension [Fact] {
  /// What tells whether a fisher is due to be sent home.
  static let repatriation: [Fact] =
    .aboard + [
      .placementForeignPort, .placementRepatriationGround, .agreements, .agreementEnds,
    ]
}
