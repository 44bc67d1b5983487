import Fishery

extension Rule {
  /// Fishers of Thai vessels are covered for health and welfare.
  static let thaiHealthCover = Rule(
    "TH-WELF-12",
    title: Phrase("Health and welfare, Thailand", "Kesehatan dan kesejahteraan, Thailand"),
    requirement: Phrase(
      "Insurance, or another way set by the ministry, covers the fisher's health and welfare.",
      "Asuransi, atau cara lain yang ditetapkan kementerian, menjamin kesehatan dan kesejahteraan."),
    subject: .placement, provision: .thaiFishingWorkAct("s. 12"), severity: .medium,
    reach: .ownLaw, facts: .flagReach + [.healthCover], figures: [.thailandFishingWorkAct],
    evidence: [.insurancePolicy, .interview], anchor: .embarkation,
    remedy: Phrase("Insure the fisher.", "Asuransikan awak kapal."),
    judge: { hearing throws(Stop) in
      try hearing.require(.thaiCrew)
      let service = try hearing.daysAboard(under: .thailandFishingWorkAct)
      let verdict = hearing.isMade(
        hearing.dossier.placement.protection.healthCover, .healthCover)
      if verdict == .breach { hearing.period(of: service) }
      return verdict
    })
}
