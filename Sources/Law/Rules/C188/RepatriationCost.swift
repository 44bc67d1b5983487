import Fishery

extension Rule {
  /// A fisher who is due to be sent home bears none of the cost.
  ///
  /// Only a finding of serious default under national procedure changes that; an allegation does
  /// not. Deductions, advances and deposits not given back are cost too.
  static let repatriationCost = Rule(
    "C188-21.2-repat-cost",
    title: Phrase("Cost of repatriation", "Biaya pemulangan"),
    requirement: Phrase(
      "The cost of repatriation is not borne by the fisher unless serious default was found.",
      "Biaya pemulangan tidak ditanggung awak kecuali terbukti kelalaian berat."),
    subject: .placement, provision: .c188("Art. 21(2), (5)"), severity: .high, reach: .convention,
    facts: .fisherScope + .charge + .repatriation + [.placementDefaultFound],
    figures: .scope, profile: .scope, evidence: [.repatriationTicket, .paySlip, .interview],
    anchor: .embarkation, indicators: [.debtBondage],
    remedy: Phrase(
      "Ticket, wages to date and refund of deductions; tell flag State and consulate.",
      "Tiket, upah sampai hari ini dan pengembalian potongan; beri tahu negara bendera dan konsulat."
    ),
    judge: judgeRepatriationCost)

  private static func judgeRepatriationCost(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireRepatriation()
    try hearing.requireCharges()
    if hearing.dossier.facts.placement.seriousDefaultFound.truth == .yes {
      hearing.note(.exception, .isSo, .placementDefaultFound)
      return .met
    }
    let embarked = hearing.anchor
    guard let total = hearing.taken(by: { $0 == .repatriation }) else {
      return hearing.needs.isEmpty ? .met : .undetermined
    }
    hearing.anchor = embarked
    hearing.period(of: service)
    hearing.remedy = .refund(total)
    return .breach
  }
}
