import Fishery

extension Rule {
  /// Food and water cost the fisher nothing, unless an agreement lets them be recovered and the law
  /// allows it.
  static let foodCost = Rule(
    "C188-27c-food-cost",
    title: Phrase("Cost of food and water", "Biaya makanan dan air"),
    requirement: Phrase(
      "Food and water are provided by the owner at no cost to the fisher.",
      "Makanan dan air disediakan pemilik tanpa biaya bagi awak."),
    subject: .placement, provision: .c188("Art. 27(c)"), severity: .high, reach: .convention,
    facts: .fisherScope + .charge + .standingAgreement + [.agreementFoodClause], figures: .scope,
    profile: .scope + [.foodCostRecovery], evidence: [.paySlip, .agreement],
    anchor: .embarkation, indicators: [.debtBondage],
    remedy: Phrase("Refund what was taken.", "Kembalikan yang dipotong."),
    judge: judgeFoodCost)

  private static func judgeFoodCost(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireCharges()
    let embarked = hearing.anchor
    guard let total = hearing.taken(by: { $0 == .food }) else {
      return hearing.needs.isEmpty ? .met : .undetermined
    }
    hearing.anchor = embarked
    hearing.period(of: service)
    hearing.remedy = .refund(total)
    return hearing.unlessRecoverable(.agreementFoodClause, under: .foodCostRecovery) {
      $0.foodRecoveryClause
    }
  }
}
