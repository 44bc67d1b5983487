import Fishery

extension Rule {
  /// An agent in Taiwan lodges a bond by the number of persons it plans to place.
  static let taiwanAgentBond = Rule(
    "TW-B-12",
    title: Phrase("Bond of the agent, Taiwan", "Jaminan agen, Taiwan"),
    requirement: Phrase(
      "An agent of Taiwan lodges the bond that its planned number of persons asks.",
      "Agen Taiwan menyetor jaminan sesuai rencana jumlah orang."),
    subject: .placement, provision: .taiwanCrewRules("agents"), severity: .medium, reach: .ownLaw,
    facts: .taiwanReach + [
      .placementChannel, .placementPlacedOn, .agencyCountry, .agencyDeposit, .agencyHeads,
    ],
    figures: [
      .taiwanBondHeadsMiddle, .taiwanBondHeadsLarge, .taiwanBondHeadsLargest, .taiwanBondSmall,
      .taiwanBondMiddle, .taiwanBondLarge, .taiwanBondLargest,
    ],
    evidence: [.agencyLicence], anchor: .embarkation,
    remedy: Phrase("Top up the bond.", "Tambah jaminan."),
    judge: judgeTaiwanAgentBond)

  private static func judgeTaiwanAgentBond(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    try hearing.require(
      hearing.taiwanCrew + [hearing.isPlacedByAgency, hearing.agencyWorks(in: "TW")])
    let placement = hearing.dossier.placement
    guard let day = placement.placedOn.value else {
      hearing.miss(.placementPlacedOn, placement.placedOn.gap)
      return .undetermined
    }
    hearing.anchor = day
    guard let onset = hearing.book.onset(of: .taiwanBondSmall)?.sure, day >= onset else {
      hearing.noteNotYet(.taiwanBondSmall)
      return .notApplicable
    }
    guard let heads = placement.agencyHeads.value else {
      hearing.miss(.agencyHeads, placement.agencyHeads.gap)
      return .undetermined
    }
    let bond = try hearing.money(hearing.bond(for: Int64(heads), on: day), on: day)
    let verdict = hearing.reaches(placement.agencyDeposit, .agencyDeposit, least: bond)
    if verdict == .breach { hearing.period(from: day, to: nil, isOngoing: true) }
    return verdict
  }
}

extension Hearing {
  /// The band of a bond for so many persons.
  fileprivate mutating func bond(
    for heads: Int64, on day: CivilDate
  ) throws(Stop) -> FigureName {
    if heads >= (try integer(.taiwanBondHeadsLargest, on: day)) { return .taiwanBondLargest }
    if heads >= (try integer(.taiwanBondHeadsLarge, on: day)) { return .taiwanBondLarge }
    return heads >= (try integer(.taiwanBondHeadsMiddle, on: day))
      ? .taiwanBondMiddle : .taiwanBondSmall
  }
}
