import Fishery

extension Rule {
  /// Help for a possible victim begins within a day of the first report.
  static let aseanVictim = Rule(
    "AS-TIP-2",
    title: Phrase("Help for a possible victim, ASEAN", "Bantuan bagi kemungkinan korban, ASEAN"),
    requirement: Phrase(
      "Interpreter, safe place, legal help and notice to the consul, with consent, begin within a day.",
      "Juru bahasa, tempat aman, bantuan hukum dan pemberitahuan konsul, dengan persetujuan, dimulai"
        + " dalam sehari."),
    subject: .placement,
    provision: Provision(
      "ASEAN TIP Declaration 2023", "response", force: .soft, verified: .seen,
      source: "Leaders' Declaration on trafficking by abuse of technology; a day is our threshold"),
    severity: .advisory, reach: .advisory,
    facts: [.vesselFlag, .fisherNationality, .victimStatus, .victimReported, .assistanceBegun],
    figures: [.aseanTechnology, .policyResponseDays, .aseanTimorLeste], evidence: [.interview],
    anchor: .wholeLife, remedy: Phrase("Begin now.", "Mulai sekarang."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isOfASEAN])
      try hearing.requirePossibleVictim()
      let victim = hearing.dossier.placement.victim
      guard let reported = victim.reportedOn.value else {
        hearing.miss(.victimReported, victim.reportedOn.gap)
        return .undetermined
      }
      hearing.lookAgain(on: reported)
      guard reported <= hearing.asOf else { return .notApplicable }
      try hearing.require(.aseanTechnology, on: reported)
      let days = Int(clamping: try hearing.integer(.policyResponseDays, on: reported))
      return hearing.isInTime(victim.assistanceBegunOn, .assistanceBegun, by: reported + days)
    })
}
