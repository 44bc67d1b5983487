import Fishery

extension Hearing {
  /// Stops unless Annex III of C188 reaches the vessel: decked, and new for its flag State (paras 1
  /// and 2).
  func requireNewDeckedVessel() throws(Stop) {
    try pass(.newDeckedVessel) { hearing throws(Stop) in
      try hearing.findNewDeckedVessel()
      return nil
    }
  }

  private func findNewDeckedVessel() throws(Stop) {
    try requireVesselUnderConvention()
    try require(.vesselDecked, dossier.vessel.decked, otherwise: .notApplicable)
    let isNew = try isNewVessel()
    if isNew != .unknown { note(.applies, .newVessel(isNew == .yes), .vesselNew) }
    try require(isNew) { $0.missBuilding() }
  }

  /// Whether the vessel counts as new: contracted for, or without contract laid down, on or after the
  /// day the flag State became bound, or delivered three years after that day or later.
  ///
  /// For a flag State that is not known to be bound there is no such day. What somebody said of it
  /// counts where the days of building do not tell.
  private func isNewVessel() throws(Stop) -> Truth {
    let byBuilding = try isNewByBuilding()
    return byBuilding == .unknown ? dossier.vessel.new.truth : byBuilding
  }

  private func isNewByBuilding() throws(Stop) -> Truth {
    let vessel = dossier.vessel
    guard let bound = flagProfile?.date(.inForce, on: asOf) else { return .unknown }
    let years = Int32(clamping: try integer(.newDelivery, on: asOf))
    let late = bound.addingYears(years, rounding: .clampToMonthEnd)
    let deliveredLate = vessel.delivered.value.map { Truth($0 >= late) } ?? .unknown
    switch vessel.buildContract {
    case .known(let contract):
      return contract >= bound ? .yes : deliveredLate
    case .confirmedAbsent:
      guard let keel = vessel.keelLaid.value else { return .unknown }
      return Truth(keel >= bound)
    case .notCollected:
      guard deliveredLate != .yes else { return .unknown }
      // Delivered before that day, it was contracted for or laid down before it too.
      return vessel.delivered.value.map { $0 < bound ? .no : .unknown } ?? .unknown
    }
  }

  private func missBuilding() {
    let vessel = dossier.vessel
    if vessel.flag.value == nil { miss(.vesselFlag, vessel.flag.gap) }
    if let gap = vessel.buildContract.gap { miss(.vesselBuildContract, gap) }
    if vessel.buildContract.isConfirmedAbsent, vessel.keelLaid.value == nil {
      miss(.vesselKeelLaid, vessel.keelLaid.gap)
    }
    if vessel.buildContract.value != nil, vessel.delivered.value == nil {
      miss(.vesselDelivered, vessel.delivered.gap)
    }
    if needs.isEmpty { miss(.vesselNew, vessel.new.gap) }
  }

  /// What a breach of Annex III becomes where the flag State may say otherwise: fishers of a feeder
  /// vessel live on the mother vessel (para 6), short stays without living aboard may be varied
  /// (para 3), and national rules of equal worth may stand in (Art. 28(2)).
  func unlessVaried(on day: CivilDate) throws(Stop) -> Verdict {
    let vessel = dossier.vessel
    if vessel.feeder.truth == .yes {
      note(.exception, .isSo, .vesselFeeder)
      return .notApplicable
    }
    let shortStay = try integer(.shortStay, on: day)
    if let hours = vessel.normallyAtSeaHours.value, hours < shortStay,
      vessel.livedAboard.truth == .no
    {
      note(.exception, .shortStays, .vesselNormallyAtSea)
      return .undetermined
    }
    switch answer(.substantialEquivalence) {
    case .no: return .breach
    case .yes: note(.exception, .equivalent(.yes), .vesselFlag)
    case .unknown: miss(.vesselFlag, vessel.flag.gap)
    }
    return .undetermined
  }
}

extension Extent {
  /// New, decked vessels of every size.
  static let newVessels = Extent(
    facts: .vesselScope + .newVessel, figures: .scope + .newVessel, profile: .scope + .newVessel
  ) { hearing throws(Stop) in
    try hearing.requireNewDeckedVessel()
  }

  /// New, decked vessels of a class of size or above it.
  static func newVessels(of size: SizeClass, byTonnage: Bool = false) -> Extent {
    Extent(
      facts: newVessels.facts + .size + (byTonnage ? [.vesselGrossTonnage] : []),
      figures: newVessels.figures + size.figures, profile: newVessels.profile + [.basis]
    ) { hearing throws(Stop) in
      try hearing.requireNewDeckedVessel()
      try hearing.require(hearing.reaches(size, byTonnage: byTonnage, on: hearing.asOf)) {
        $0.missLength(byTonnage: byTonnage)
      }
    }
  }
}

extension [Fact] {
  /// What tells whether Annex III reaches a vessel, and what may vary it.
  static let newVessel: [Fact] = [
    .vesselDecked, .vesselNew, .vesselBuildContract, .vesselKeelLaid, .vesselDelivered,
    .vesselFeeder, .vesselLivedAboard, .vesselNormallyAtSea,
  ]
}

extension [FigureName] {
  static let newVessel: [FigureName] = [.newDelivery, .shortStay]
}

extension [ProfileKey] {
  static let newVessel: [ProfileKey] = [.substantialEquivalence]
}
