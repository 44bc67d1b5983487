import Fishery

extension Rule {
  /// A fisher on a Philippine commercial fishing vessel has a written agreement they understand.
  static let philippineAgreement = Rule(
    "PH-156-AGR",
    title: Phrase("Written agreement, Philippines", "Perjanjian tertulis, Filipina"),
    requirement: Phrase(
      "The agreement is written and in a language or dialect that the fisher understands.",
      "Perjanjian tertulis dan dalam bahasa yang dipahami awak kapal."),
    subject: .placement,
    provision: Provision(
      "PH DO 156-16", "agreement", force: .binding, verified: .seen,
      source: "DOLE Department Order 156-16, dole.gov.ph"),
    severity: .medium, reach: .ownLaw,
    facts: .flagReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementWritten, .agreementLanguages,
      .fisherUnderstands,
    ],
    figures: [.philippinesAgreement], evidence: [.agreement, .interview], anchor: .embarkation,
    remedy: Phrase(
      "Write an agreement the fisher understands.", "Tulis perjanjian yang dipahami awak."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.flies("PH"), hearing.fishesForTrade, hearing.isFisher])
      let service = try hearing.daysAboard(under: .philippinesAgreement)
      return try hearing.worstOfAgreements(over: service, none: .breach) { agreement, hearing in
        .worst([
          hearing.isMade(agreement.written, .agreementWritten, row: agreement.row),
          hearing.isUnderstood(agreement),
        ])
      }
    })
}
