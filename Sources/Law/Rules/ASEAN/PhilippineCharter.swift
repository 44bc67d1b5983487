import Fishery

extension Rule {
  /// The charter of seafarers leaves fishing vessels out; whether a carrier is one is for a person.
  static let philippineCharter = Rule(
    "PH-MC-12021",
    title: Phrase("Charter of seafarers, Philippines", "Piagam pelaut, Filipina"),
    requirement: Phrase(
      "The charter of seafarers reaches Filipinos on ships in international trade, not on fishing"
        + " vessels.",
      "Piagam pelaut menjangkau orang Filipina di kapal niaga internasional, bukan kapal perikanan."
    ),
    subject: .placement,
    provision: Provision(
      "PH RA 12021", "scope", force: .binding, verified: .memory,
      source: "RA 12021, lawphil.net; the exclusion of fishing vessels was read in a bill"),
    severity: .low, reach: .ownLaw, verdicts: [.undetermined, .notApplicable],
    facts: .originReach, figures: [.philippinesCharter], evidence: [.vesselParticulars],
    anchor: .wholeLife,
    remedy: Phrase("Read the final act.", "Baca undang-undang akhirnya."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isNational(of: "PH"), hearing.isFisher])
      _ = try hearing.daysAboard(under: .philippinesCharter)
      hearing.anchor = nil
      try hearing.require([hearing.fishesForTrade])
      hearing.note(.because, .charterElsewhere, .vesselCategory)
      return .notApplicable
    })
}
