import Fishery

extension Rule {
  /// Officers sleep apart where practicable; from 24 m never more than two in a room.
  static let officersRooms = Rule(
    "C188-A3-43-officers",
    title: Phrase("Officers' rooms", "Kamar perwira"),
    requirement: Phrase(
      "Officers have a separate sleeping room where practicable; from 24 m no more than two share one.",
      "Perwira memiliki kamar tidur terpisah bila dapat dilakukan; mulai 24 m paling banyak dua orang per"
        + " kamar."),
    subject: .vessel, provision: .c188("Annex III, paras 42-43"), severity: .medium,
    reach: .convention,
    facts: Extent.newVessels.facts + .size + .rooms + [
      .vesselGrossTonnage, .quartersOfficers, .roomBerths,
    ],
    figures: Extent.newVessels.figures + SizeClass.large.figures + [.officersInRoom],
    profile: Extent.newVessels.profile + [.basis], evidence: [.observation], anchor: .wholeLife,
    remedy: Phrase("Give officers rooms of their own.", "Sediakan kamar sendiri bagi perwira."),
    judge: judgeOfficersRooms)

  private static func judgeOfficersRooms(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireNewDeckedVessel()
    hearing.period(from: nil, to: nil, isOngoing: true)
    let apart = hearing.verdict(on: [
      .has(.quartersOfficers) { $0.vessel.accommodation.officersSeparate }
    ])
    guard apart != .breach else { return try hearing.unlessVaried(on: hearing.asOf) }
    let large = try hearing.reaches(.large, byTonnage: true, on: hearing.asOf)
    guard large != .no else { return apart }
    let most = try hearing.integer(.officersInRoom, on: hearing.asOf)
    let crowded = try hearing.worstOfRooms({ $0 == .officers }) { room, hearing throws(Stop) in
      guard let berths = room.berths.value else {
        hearing.miss(.roomBerths, room.berths.gap, row: room.row)
        return .undetermined
      }
      hearing.note(
        .because, .crowded(Int64(berths), most: most), .roomBerths,
        row: room.row)
      hearing.remedy = .complete(.roomBerths, to: Int32(clamping: most))
      return berths <= most ? .met : .breach
    }
    switch crowded {
    case .met, .notApplicable: return apart
    case .undetermined: return .undetermined
    case .breach: break
    }
    guard large == .yes else {
      hearing.missLength(byTonnage: true)
      return .undetermined
    }
    return try hearing.unlessVaried(on: hearing.asOf)
  }
}
