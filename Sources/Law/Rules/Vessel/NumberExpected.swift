import Fishery

extension Rule {
  /// A vessel that may have a ship number has one.
  ///
  /// From 100 gross tons, and down to 12 m for those that may fish beyond their own waters; to have
  /// one is asked by many registers and by no State of all.
  static let shipNumberExpected = policy(
    "SEA-IMO-ELIG",
    title: Phrase("IMO number to be had", "Nomor IMO yang dapat dimiliki"),
    requirement: Phrase(
      "A vessel of 100 gross tons, or of 12 m and more beyond its own waters, has an IMO number.",
      "Kapal 100 GT, atau 12 m ke atas di luar perairannya, memiliki nomor IMO."),
    subject: .vessel, verdicts: Verdict.allCases,
    facts: [
      .vesselCategory, .vesselGrossTonnage, .vesselLengthOverall, .vesselBeyondFlagWaters,
      .vesselIMO,
    ],
    figures: [.policyIMOTonnage, .policyIMOLength], evidence: [.vesselRegister],
    anchor: .wholeLife,
    remedy: Phrase("Apply for a number.", "Ajukan nomor."),
    judge: judgeShipNumberExpected)

  private static func judgeShipNumberExpected(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require([hearing.fishesForTrade])
    let vessel = hearing.dossier.vessel
    let tons = try hearing.integer(.policyIMOTonnage, on: hearing.asOf)
    let least = Quantity(
      thousandths: Int32(clamping: try hearing.integer(.policyIMOLength, on: hearing.asOf)))
    let large =
      vessel.grossTonnage.value.map { Truth($0.thousandths >= tons * 1000) } ?? .unknown
    let long = vessel.lengthOverall.value.map { Truth($0 >= least) } ?? .unknown
    let eligible = large || long && vessel.beyondFlagWaters.truth
    if let measured = vessel.grossTonnage.value {
      hearing.note(
        .applies,
        .tonnage(
          measured, limit: Quantity(thousandths: Int32(clamping: tons * 1000)),
          reached: large == .yes), .vesselGrossTonnage)
    }
    switch eligible {
    case .no: throw .notApplicable
    case .unknown:
      if vessel.imo.value != nil { return .met }
      if large == .unknown { hearing.miss(.vesselGrossTonnage, vessel.grossTonnage.gap) }
      if long == .unknown { hearing.miss(.vesselLengthOverall, vessel.lengthOverall.gap) }
      if let gap = vessel.beyondFlagWaters.gap { hearing.miss(.vesselBeyondFlagWaters, gap) }
      throw .undetermined
    case .yes: break
    }
    switch vessel.imo {
    case .known: return .met
    case .confirmedAbsent:
      hearing.note(.because, .confirmedAbsent, .vesselIMO)
      hearing.remedy = .correctNumber
      return .breach
    case .notCollected(let gap):
      hearing.miss(.vesselIMO, gap)
      return .undetermined
    }
  }
}
