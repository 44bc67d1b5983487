import Fishery

extension Rule {
  /// Whom the order on fishers of the Philippines reaches: owners, skippers and fishers of its own
  /// commercial fishing vessels, in its waters and beyond.
  ///
  /// Foreign vessels are left to the rules on work abroad, and municipal, subsistence and
  /// recreational fishing is left out.
  static let philippineScope = Rule(
    "PH-156-SCOPE",
    title: Phrase("Reach of the order on fishers, Philippines", "Jangkauan aturan awak, Filipina"),
    requirement: Phrase(
      "The order reaches everybody who fishes on a Philippine commercial fishing vessel, wherever it"
        + " is.",
      "Aturan menjangkau setiap orang yang menangkap ikan di kapal perikanan komersial Filipina, di"
        + " mana pun."),
    subject: .placement,
    provision: Provision(
      "PH DO 156-16", "coverage", force: .binding, verified: .seen,
      source: "DOLE Department Order 156-16, dole.gov.ph"),
    severity: .medium, reach: .ownLaw, verdicts: [.met, .undetermined, .notApplicable],
    facts: .flagReach, figures: [.philippinesAgreement], evidence: [.vesselParticulars],
    anchor: .wholeLife,
    remedy: Phrase("Ask for the vessel's registration.", "Tanyakan pendaftaran kapal."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.flies("PH"), hearing.fishesForTrade, hearing.isFisher])
      _ = try hearing.daysAboard(under: .philippinesAgreement)
      return .met
    })
}
