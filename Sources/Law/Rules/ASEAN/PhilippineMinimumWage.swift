import Fishery

extension Rule {
  /// Every employed fisher on a Philippine commercial fishing vessel is assured the minimum wage.
  ///
  /// The regional amounts are not held here: pay without any minimum is a breach, whether a minimum
  /// is high enough cannot be told.
  static let philippineMinimumWage = Rule(
    "PH-196-MW",
    title: Phrase("Minimum wage, Philippines", "Upah minimum, Filipina"),
    requirement: Phrase(
      "Every employed fisher is assured the minimum wage of the region.",
      "Setiap awak yang dipekerjakan dijamin upah minimum wilayahnya."),
    subject: .placement,
    provision: Provision(
      "PH DO 196-18", "minimum wage", force: .binding, verified: .seen,
      source: "DOLE Department Order 196-18, lawyerly.ph"),
    severity: .high, reach: .ownLaw, verdicts: [.breach, .undetermined, .notApplicable],
    facts: .flagReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementMinimumPay,
    ],
    figures: [.philippinesMinimumWage, .philippinesRegionalWage], evidence: [.agreement, .paySlip],
    anchor: .embarkation, indicators: [.withholdingOfWages],
    remedy: Phrase("Agree on the minimum wage.", "Sepakati upah minimum."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.flies("PH"), hearing.fishesForTrade, hearing.isFisher])
      let service = try hearing.daysAboard(under: .philippinesMinimumWage)
      let assured = try hearing.worstOfAgreements(over: service, none: .undetermined) {
        agreement, hearing in
        hearing.isMade(agreement.minimumPayment, .agreementMinimumPay, row: agreement.row)
      }
      guard assured == .met else { return assured }
      _ = try hearing.money(.philippinesRegionalWage, on: service.last)
      return .undetermined
    })
}
