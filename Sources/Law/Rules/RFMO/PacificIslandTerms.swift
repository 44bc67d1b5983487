import Fishery

extension Rule {
  /// A vessel licensed by a Pacific island State keeps to the least terms of its licence; their text is
  /// not held here, so that nothing can be told.
  static let pacificIslandTerms = Rule(
    "RF-FFA-HMTC",
    title: Phrase("Terms of a Pacific island licence", "Syarat izin kepulauan Pasifik"),
    requirement: Phrase(
      "A vessel licensed by a member of the Forum Fisheries Agency keeps to its least terms for crew.",
      "Kapal berizin anggota Forum Fisheries Agency memenuhi syarat minimum bagi awak."),
    subject: .vessel,
    provision: Provision(
      "FFA harmonised minimum terms", "crew", force: .binding, verified: .memory,
      source: "Licence terms from 2020, as recalled; the text is not held"),
    severity: .medium, reach: .ownLaw, verdicts: [.undetermined, .notApplicable],
    facts: [.pacificLicence], figures: [.ffaTerms], evidence: [.vesselRegister, .agreement],
    anchor: .wholeLife,
    remedy: Phrase("Read the terms of the licence.", "Baca syarat izinnya."),
    judge: { hearing throws(Stop) in
      try hearing.require(
        .pacificLicence, hearing.dossier.vessel.standing.ffaLicensed, otherwise: .notApplicable)
      try hearing.require(.ffaTerms, on: hearing.asOf)
      return .undetermined
    })
}
