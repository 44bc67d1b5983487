import Fishery

extension Rule {
  /// Gas bottles stand on the open deck, sheltered; a vessel without gas has nothing to shelter.
  static let gasBottles = Rule(
    "C188-A3-75-gas",
    title: Phrase("Gas bottles", "Tabung gas"),
    requirement: Phrase(
      "Bottles of butane or propane for the galley are kept on the open deck in a shelter.",
      "Tabung butana atau propana untuk dapur disimpan di dek terbuka dalam pelindung."),
    subject: .vessel, provision: .c188("Annex III, para 75"), severity: .critical,
    reach: .convention, facts: Extent.newVessels.facts + [.gasOnDeck],
    figures: Extent.newVessels.figures, profile: Extent.newVessels.profile,
    evidence: [.observation], anchor: .wholeLife,
    remedy: Phrase("Move them before departure.", "Pindahkan sebelum berangkat."),
    judge: judgeGasBottles)

  private static func judgeGasBottles(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireNewDeckedVessel()
    if hearing.dossier.vessel.accommodation.gasOnOpenDeck.isConfirmedAbsent {
      hearing.note(.because, .confirmedAbsent, .gasOnDeck)
      return .notApplicable
    }
    hearing.isHazardous = true
    hearing.period(from: nil, to: nil, isOngoing: true)
    let verdict = hearing.verdict(on: [
      .has(.gasOnDeck) { $0.vessel.accommodation.gasOnOpenDeck }
    ])
    return verdict == .breach ? try hearing.unlessVaried(on: hearing.asOf) : verdict
  }
}
