import Fishery

extension Rule {
  /// Where an employment agency within C181 fails its duties to the fisher, the owner makes it good.
  static let ownerLiable = Rule.owed(
    "C188-22.5-owner-liable",
    title: Phrase("Owner answers for the agency", "Pemilik menanggung agensi"),
    requirement: Phrase(
      "The owner makes good what a private employment agency fails to do for the fisher.",
      "Pemilik memulihkan kewajiban kepada awak yang dilalaikan agen tenaga kerja swasta."),
    article: "Art. 22(4)-(5)", severity: .high,
    conditions: [.has(.ownerMadeGood) { $0.placement.ownerMadeGood }],
    evidence: [.agreement, .paySlip, .interview], indicators: [.withholdingOfWages],
    remedy: Phrase(
      "The owner pays or does what is owed; the lien on the vessel stays.",
      "Pemilik membayar atau memenuhi kewajiban; hak atas kapal tetap ada."),
    facts: [.placementChannel, .agencyEmploys, .agencyDefaulted]
  ) { hearing, _ throws(Stop) in
    try hearing.requireAgency()
    let placement = hearing.dossier.placement
    try hearing.require(
      .agencyEmploys, placement.agencyEmploys, otherwise: .notApplicable)
    try hearing.require(.agencyDefaulted, placement.agencyDefaulted, otherwise: .met)
  }
}
