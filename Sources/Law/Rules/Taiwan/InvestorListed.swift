import Fishery

extension Rule {
  /// A vessel under another flag with a Taiwanese owner has no permission while forced labour was
  /// found on it abroad.
  static let taiwanInvestor = Rule(
    "TW-FOC-17",
    title: Phrase("Permission of a Taiwanese owner", "Izin pemilik Taiwan"),
    requirement: Phrase(
      "Taiwan refuses or withdraws permission where an international organisation or a foreign"
        + " government found forced labour or trafficking.",
      "Taiwan menolak atau mencabut izin bila organisasi internasional atau pemerintah asing menemukan"
        + " kerja paksa atau perdagangan orang."),
    subject: .vessel,
    provision: Provision(
      "TW M0050041", "Arts 2, 9", force: .binding, verified: .seen,
      source: "Regulations on investment in foreign-flag fishing vessels, read in full"),
    severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselBeneficialOwner, .forcedLabourFound],
    figures: [.taiwanForeignFlag], evidence: [.vesselRegister], anchor: .wholeLife,
    remedy: Phrase(
      "Tell Taiwan's fisheries agency of the finding.",
      "Beri tahu badan perikanan Taiwan tentang temuan itu."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.fliesAnother(than: "TW"), hearing.isOwned(from: "TW")])
      try hearing.require(.taiwanForeignFlag, on: hearing.asOf)
      return hearing.isClear(
        of: hearing.dossier.vessel.standing.forcedLabourFoundOn, .forcedLabourFound)
    })
}
