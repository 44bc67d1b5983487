import Fishery

extension Rule {
  /// No fee for recruitment or placement falls on the fisher, directly or indirectly, in whole or in
  /// part.
  ///
  /// One minor unit that was not refunded is a breach. The Convention is silent on the cost of
  /// documents, medical examination, training, visa and travel: those are shown and not decided.
  static let recruitmentFees = Rule(
    "C188-22.3b-fees",
    title: Phrase("Fees charged to the fisher", "Biaya yang dibebankan kepada awak"),
    requirement: Phrase(
      "No recruitment or placement fee is borne by the fisher, directly or indirectly.",
      "Biaya perekrutan atau penempatan tidak dibebankan kepada awak, langsung atau tidak."),
    subject: .placement, provision: .c188("Art. 22(3)(b)"), severity: .high, reach: .convention,
    facts: .fisherScope + .charge, figures: .scope, profile: .scope,
    evidence: [.feeReceipt, .paySlip, .interview], anchor: .chargeDate,
    indicators: [.debtBondage],
    remedy: Phrase(
      "Refund, with proof from the bank; report the agency.",
      "Kembalikan uangnya dengan bukti bank; laporkan agensi."),
    judge: judgeRecruitmentFees)

  private static func judgeRecruitmentFees(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireCharges()
    hearing.anchor = nil
    let start = try hearing.date(.c188InForce, on: hearing.asOf)
    if let total = hearing.taken(by: { $0.isRecruitmentFee }, notBefore: start) {
      hearing.period(from: hearing.anchor ?? service.first, to: nil, isOngoing: true)
      hearing.remedy = .refund(total)
      return .breach
    }
    let areUndecided = hearing.noteUndecidedCosts(notBefore: start)
    return hearing.needs.isEmpty && !areUndecided ? .met : .undetermined
  }
}

extension ChargeCategory {
  fileprivate var isRecruitmentFee: Bool {
    switch self {
    case .recruitmentFee, .placementFee, .commission, .deposit, .agencyLoan: true
    default: false
    }
  }

  /// Costs of being recruited on which the Convention is silent.
  fileprivate var isUndecided: Bool {
    switch self {
    case .medical, .document, .visa, .training, .travel: true
    default: false
    }
  }
}

extension Hearing {
  /// Whether the fisher bears any.
  fileprivate func noteUndecidedCosts(notBefore start: CivilDate) -> Bool {
    var areBorne = false
    for charge in chargesByNow {
      if let day = charge.on.value, day < start { continue }
      guard let category = charge.category.value, category.isUndecided else { continue }
      switch charge.burden {
      case .none, .refunded: break
      case .unknown(let fact, let gap): miss(fact, gap, row: charge.row)
      case .borne(let amount):
        note(.because, .undecidedCost(amount, category), .chargeCategory, row: charge.row)
        areBorne = true
      }
    }
    return areBorne
  }
}
