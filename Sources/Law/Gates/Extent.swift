import Fishery

/// Which vessels a rule reaches: what it asks, and what it looks at to tell.
struct Extent: Sendable {
  let facts: [Fact]
  let figures: [FigureName]
  let profile: [ProfileKey]
  /// Stops unless the vessel is reached.
  let require: @Sendable (Hearing) throws(Stop) -> Void
}

extension Extent {
  /// Every fishing vessel, whatever its size and age.
  static let everyVessel = Extent(
    facts: .vesselScope, figures: .scope, profile: .scope
  ) { hearing throws(Stop) in
    try hearing.requireVesselUnderConvention()
  }

  /// Vessels of 24 m or more (Arts 14(1)(a), 30).
  static let largeVessels = Extent(
    facts: .vesselScope + .size, figures: .scope + .size, profile: .scope + [.basis]
  ) { hearing throws(Stop) in
    try hearing.requireVesselUnderConvention()
    try hearing.require(hearing.isLarge(on: hearing.asOf)) { $0.missLength() }
  }

  /// Vessels of 24 m or more that normally remain at sea for more than three days, and those to
  /// which the flag State extended it (Art. 32(1)).
  static let largeOnLongVoyages = Extent(
    facts: .vesselScope + .size + .normalVoyage, figures: .scope + .size + [.longVoyage],
    profile: .scope + [.basis, .art32Extended]
  ) { hearing throws(Stop) in
    try hearing.requireVesselUnderConvention()
    try hearing.requireLargeOnLongVoyages(on: hearing.asOf)
  }
}

extension [Fact] {
  /// What tells how large a vessel is.
  static let size: [Fact] = [.vesselLength, .vesselLengthOverall]

  /// What tells whether a vessel normally remains at sea for more than three days.
  static let normalVoyage: [Fact] = [
    .vesselNormallyAtSea, .voyages, .voyageDeparted, .voyageEnded,
  ]
}

extension [FigureName] {
  static let size: [FigureName] = [.largeLength, .largeLengthOverall]
}

extension Hearing {
  /// Stops with not applicable when a limb is surely missing, and asks when it is not known.
  func require(_ limb: Truth, asking ask: (Hearing) -> Void) throws(Stop) {
    switch limb {
    case .yes: return
    case .no: throw .notApplicable
    case .unknown:
      ask(self)
      throw .undetermined
    }
  }

  /// Stops with a verdict unless a fact is so.
  func require(
    _ fact: Fact, _ state: Known<Bool>, otherwise verdict: Verdict
  ) throws(Stop) {
    switch state.truth {
    case .yes: note(.applies, .isSo, fact)
    case .no:
      note(.because, .isNot, fact)
      throw .verdict(verdict)
    case .unknown:
      miss(fact, state.gap)
      throw .undetermined
    }
  }

  /// Both limbs of Art. 32(1), or the flag State's extension of it.
  func requireLargeOnLongVoyages(on day: CivilDate) throws(Stop) {
    let isExtended = answer(.art32Extended)
    guard isExtended != .yes else { return }
    let large = try isLarge(on: day)
    let long = try isNormallyLong(on: day)
    try require(large && long || isExtended) { hearing in
      if large == .unknown { hearing.missLength() }
      if long == .unknown {
        hearing.missVoyageLength(
          hearing.dossier.vessel.normallyAtSeaHours, .vesselNormallyAtSea)
      }
      if isExtended == .unknown {
        hearing.miss(.vesselFlag, hearing.dossier.vessel.flag.gap)
      }
    }
  }
}
