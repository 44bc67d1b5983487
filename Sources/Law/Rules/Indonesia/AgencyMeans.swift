import Fishery

extension Rule {
  /// An Indonesian agency has the capital and the deposit that the law asks.
  static let indonesianAgencyMeans = Rule(
    "ID-DEP-1.5",
    title: Phrase("Capital and deposit, Indonesia", "Modal dan deposito, Indonesia"),
    requirement: Phrase(
      "An Indonesian agency has the paid-up capital and the deposit that the law asks.",
      "Agensi Indonesia memiliki modal disetor dan deposito yang diminta hukum."),
    subject: .placement, provision: .indonesianCrewRules("Art. 8"), severity: .medium,
    reach: .ownLaw,
    facts: .originReach + [
      .placementChannel, .placementPlacedOn, .agencyCountry, .agencyCapital, .agencyDeposit,
    ],
    figures: [.indonesiaPlacementLicence, .indonesiaAgencyCapital, .indonesiaAgencyDeposit],
    evidence: [.agencyLicence], anchor: .embarkation,
    remedy: Phrase("Top up capital or deposit.", "Tambah modal atau deposito."),
    judge: judgeIndonesianAgencyMeans)

  private static func judgeIndonesianAgencyMeans(
    _ hearing: Hearing
  ) throws(Stop) -> Verdict {
    try hearing.require(
      hearing.indonesianAbroad + [hearing.isPlacedByAgency, hearing.agencyWorks(in: "ID")])
    let placement = hearing.dossier.placement
    guard let day = placement.placedOn.value else {
      hearing.miss(.placementPlacedOn, placement.placedOn.gap)
      return .undetermined
    }
    hearing.anchor = day
    try hearing.require(.indonesiaPlacementLicence, on: day)
    let capital = try hearing.money(.indonesiaAgencyCapital, on: day)
    let deposit = try hearing.money(.indonesiaAgencyDeposit, on: day)
    let verdict = Verdict.worst([
      hearing.reaches(placement.agencyCapital, .agencyCapital, least: capital),
      hearing.reaches(placement.agencyDeposit, .agencyDeposit, least: deposit),
    ])
    if verdict == .breach { hearing.period(from: day, to: nil, isOngoing: true) }
    return verdict
  }
}
