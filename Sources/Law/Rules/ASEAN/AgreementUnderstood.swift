import Fishery

extension Rule {
  /// A migrant fisher has a copy of the agreement in a language they understand.
  static let aseanAgreement = Rule(
    "AS-LANG-4",
    title: Phrase("Copy in the fisher's language, ASEAN", "Salinan dalam bahasa awak, ASEAN"),
    requirement: Phrase(
      "A migrant fisher has in hand a copy of the agreement in a language they understand.",
      "Awak kapal migran memegang salinan perjanjian dalam bahasa yang dipahaminya."),
    subject: .placement, provision: .aseanFishers("para. 4"), severity: .advisory,
    reach: .advisory,
    facts: .migrantReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementCopyGiven, .agreementLanguages,
      .fisherUnderstands,
    ],
    figures: [.aseanDeclaration, .aseanTimorLeste], evidence: [.agreement, .interview],
    anchor: .embarkation,
    remedy: Phrase("Give a translated copy.", "Beri salinan terjemahan."),
    judge: { hearing throws(Stop) in
      try hearing.require(.migrantFisher)
      let service = try hearing.daysAboard(under: .aseanDeclaration)
      return try hearing.worstOfAgreements(over: service, none: .undetermined) {
        agreement, hearing in
        .worst([
          hearing.isMade(agreement.copyGiven, .agreementCopyGiven, row: agreement.row),
          hearing.isUnderstood(agreement),
        ])
      }
    })
}
