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
      .taiwanAmendment, .taiwanBondHeadsMiddle, .taiwanBondHeadsLarge, .taiwanBondHeadsLargest,
      .taiwanBondSmall, .taiwanBondMiddle, .taiwanBondLarge, .taiwanBondLargest,
    ],
    evidence: [.agencyLicence], anchor: .embarkation,
    remedy: Phrase("Top up the bond.", "Tambah jaminan."),
    judge: judgeTaiwanAgentBond)

  private static func judgeTaiwanAgentBond(_ hearing: Hearing) throws(Stop) -> Verdict {
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
    let verdict = try hearing.underEitherText(around: .taiwanAmendment, on: day) {
      day, hearing throws(Stop) in
      let bond = try hearing.bond(for: Int64(heads), on: day)
      return hearing.reaches(placement.agencyDeposit, .agencyDeposit, least: bond)
    }
    if verdict == .breach { hearing.period(from: day, to: nil, isOngoing: true) }
    return verdict
  }
}

extension Hearing {
  /// The bond for so many persons.
  fileprivate func bond(for heads: Int64, on day: CivilDate) throws(Stop) -> Money {
    let bands: [(from: FigureName, bond: FigureName)] = [
      (.taiwanBondHeadsLargest, .taiwanBondLargest), (.taiwanBondHeadsLarge, .taiwanBondLarge),
      (.taiwanBondHeadsMiddle, .taiwanBondMiddle),
    ]
    for band in bands {
      guard let first = try first(of: band.from, on: day), heads >= first else { continue }
      return try money(band.bond, on: day)
    }
    return try money(.taiwanBondSmall, on: day)
  }

  /// From how many persons on a band is asked for; nil for one that the text of the day dropped.
  private func first(of band: FigureName, on day: CivilDate) throws(Stop) -> Int64? {
    do throws(Stop) { return try integer(band, on: day) } catch .law(.ended) { return nil }
  }
}
