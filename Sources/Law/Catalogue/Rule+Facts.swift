import Fishery

extension [Fact] {
  /// What decides whether the Convention reaches a vessel.
  static let vesselScope: [Fact] = [
    .vesselCategory, .vesselInlandWaters, .vesselFlag, .portState,
  ]

  /// What decides whether and for which days the Convention reaches a fisher.
  static let fisherScope: [Fact] =
    vesselScope + [
      .placementRole, .placementEmbarked, .placementPlannedEmbarkation, .placementDisembarked,
    ]

  /// What tells which agreement stands.
  static let standingAgreement: [Fact] = [
    .agreements, .agreementVersion, .agreementSide, .placementSingleHanded,
  ]

  /// What decides whether a plan of progressive implementation shields a vessel.
  static let shield: [Fact] = [
    .vesselLength, .vesselLengthOverall, .voyageHours, .vesselMaxDistance, .vesselShelfEdge,
    .callReason, .voyages, .voyageDeparted, .voyageEnded,
  ]
}

extension [FigureName] {
  static let scope: [FigureName] = [.c188InForce]
  static let shield: [FigureName] = [
    .shieldVoyage, .largeLength, .largeLengthOverall, .farRange,
  ]
}

extension [ProfileKey] {
  static let scope: [ProfileKey] = [.inForce, .excludedCategories]
  static let shield: [ProfileKey] = [.art4Plan, .basis, .shelfOuterEdge]
}

extension Provision {
  /// An article of the Work in Fishing Convention, read in the authentic English text.
  static func c188(_ article: String) -> Provision {
    Provision(
      "C188", article, force: .binding, verified: .seen,
      source: "Dutch State treaty collection, BWBV0005397 (authentic English text)")
  }
}
