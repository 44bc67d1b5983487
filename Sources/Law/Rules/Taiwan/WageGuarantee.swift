import Fishery

extension Rule {
  /// Before hiring overseas the operator joins the wage advance scheme or gives a bank's guarantee.
  static let taiwanWageGuarantee = Rule(
    "TW-G-08",
    title: Phrase("Wage guarantee, Taiwan", "Jaminan upah, Taiwan"),
    requirement: Phrase(
      "Before hiring, the operator joins the wage advance scheme or gives a bank guarantee.",
      "Sebelum merekrut, operator ikut skema talangan upah atau memberi jaminan bank."),
    subject: .placement, provision: .taiwanCrewRules("Art. 2-1"), severity: .high, reach: .ownLaw,
    facts: .taiwanReach + [.agreements, .agreementSigned, .placementWageGuarantee],
    figures: [.taiwanWageGuarantee], evidence: [.agreement], anchor: .embarkation,
    indicators: [.withholdingOfWages],
    remedy: Phrase("Join the scheme or give the guarantee.", "Ikut skema atau beri jaminan."),
    judge: judgeTaiwanWageGuarantee)

  private static func judgeTaiwanWageGuarantee(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.taiwanCrew)
    let service = try hearing.daysAboard()
    try hearing.requireAgreements(none: .undetermined)
    let signed = hearing.dossier.agreements.items.compactMap { agreement -> CivilDate? in
      if agreement.signed.value == nil {
        hearing.miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      }
      return agreement.signed.value
    }
    guard hearing.needs.isEmpty, let hired = signed.min() else { return .undetermined }
    try hearing.require(.taiwanWageGuarantee, on: hired)
    let verdict = hearing.isMade(
      hearing.dossier.placement.wageGuarantee, .placementWageGuarantee)
    if verdict == .breach { hearing.period(of: service) }
    return verdict
  }
}
