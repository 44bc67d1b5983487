import Fishery

extension Hearing {
  /// Whether the vessel owes the document of C188 Art. 41: more than three days at sea, and 24 m or
  /// more or far out. An unknown limb counts only where the other does not decide.
  func owesInspectionDocument() throws(Stop) {
    try requireVesselUnderConvention()
    let long = try isLongVoyage(on: asOf)
    let large = try isLarge(on: asOf)
    let far = try isFar(on: asOf)
    switch long && (large || far) {
    case .yes: return
    case .no: throw .notApplicable
    case .unknown: break
    }
    if long == .unknown {
      missVoyageLength(dossier.facts.vessel.voyageHours, .voyageHours)
    }
    if (large || far) == .unknown {
      if large == .unknown { missLength() }
      if far == .unknown { missRange() }
    }
    throw .undetermined
  }
}

extension [Fact] {
  /// What decides whether a vessel owes the document of C188 Art. 41.
  static let inspectionDuty: [Fact] =
    vesselScope + [
      .voyageHours, .voyages, .voyageDeparted, .voyageEnded, .vesselLength, .vesselLengthOverall,
      .vesselMaxDistance, .vesselShelfEdge,
    ]
}

extension [FigureName] {
  static let inspectionDuty: [FigureName] =
    scope + [.longVoyage, .largeLength, .largeLengthOverall, .farRange, .inspectionValidity]
}

extension [ProfileKey] {
  static let inspectionDuty: [ProfileKey] = scope + [.basis, .shelfOuterEdge]
}
