import Fishery

extension Rule {
  /// Utensils, bedding and linen are provided; only the cost of linen may be recovered, and only
  /// under an agreement.
  static let bedding = Rule(
    "C188-A3-69-linen",
    title: Phrase("Bedding and utensils", "Perlengkapan tidur dan makan"),
    requirement: Phrase(
      "Eating utensils, bedding and linen are provided to every fisher; only linen may be charged, under"
        + " an agreement.",
      "Alat makan, kasur dan seprai disediakan bagi setiap awak; hanya seprai yang boleh ditagih, menurut"
        + " perjanjian."),
    subject: .placement, provision: .c188("Annex III, para 69"), severity: .medium,
    reach: .convention,
    facts: .fisherScope + .newVessel + .charge + .standingAgreement + [
      .bedding, .agreementLinenClause,
    ],
    figures: .scope + .newVessel, profile: .scope + .newVessel,
    evidence: [.observation, .paySlip, .agreement], anchor: .embarkation,
    remedy: Phrase("Hand them out; refund what was taken.", "Bagikan; kembalikan yang dipotong."),
    judge: judgeBedding)

  private static func judgeBedding(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireNewDeckedVessel()
    hearing.period(of: service)
    let provided = hearing.verdict(on: [
      .has(.bedding) { $0.vessel.accommodation.beddingProvided }
    ])
    guard provided != .breach else { return try hearing.unlessVaried(on: hearing.asOf) }
    if case .notCollected(let gap) = hearing.dossier.charges.completeness {
      hearing.miss(.charges, gap)
      return .undetermined
    }
    let embarked = hearing.anchor
    guard let total = hearing.taken(by: { $0 == .linen }) else {
      return hearing.needs.isEmpty ? provided : .undetermined
    }
    hearing.anchor = embarked
    hearing.remedy = .refund(total)
    let verdict = hearing.unlessRecoverable(.agreementLinenClause, under: nil) {
      $0.linenRecoveryClause
    }
    return verdict == .met ? provided : verdict
  }
}
