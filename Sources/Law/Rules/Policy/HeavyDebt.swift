import Fishery

extension Rule {
  /// Fees and loans charged to a fisher stay under a month's agreed wage.
  static let heavyDebt = policy(
    "POL-DEBT-R",
    title: Phrase("Debt against the wage", "Utang dibanding upah"),
    requirement: Phrase(
      "Fees and loans charged to the fisher stay under a month's agreed wage.",
      "Biaya dan pinjaman yang dibebankan kepada awak di bawah upah sebulan."),
    facts: .charge + [.agreements, .agreementVersion, .agreementSide, .agreementWage],
    figures: [.policyDebtMonths], evidence: [.feeReceipt, .agreement, .interview],
    anchor: .wholeLife, indicators: [.debtBondage],
    remedy: Phrase("Account for the debt; refund fees.", "Hitung utang; kembalikan biaya."),
    judge: judgeHeavyDebt)

  private static func judgeHeavyDebt(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireCharges()
    let months = try hearing.integer(.policyDebtMonths, on: hearing.asOf)
    let most = hearing.mostTaken { category in
      category.isForPlacement || category.isForPapers || category == .deposit
        || category == .agencyLoan || category == .loan || category == .advance
    }
    guard let debt = most.sums else { return most.isWhole ? .met : .undetermined }
    hearing.remedy = .refund(debt)
    try hearing.requireAgreements(none: .undetermined)
    var verdicts: [Verdict] = []
    for agreement in hearing.standingAgreements {
      verdicts.append(hearing.isHeavy(debt.elements, months: months, agreement))
    }
    switch Verdict.worst(verdicts) {
    case .met: return most.isWhole ? .met : .undetermined
    case .breach: return hearing.above(most)
    case let other: return other
    }
  }
}

extension Hearing {
  fileprivate func isHeavy(
    _ debts: [Money], months: Int64, _ agreement: Agreement
  ) -> Verdict {
    guard let wage = agreement.wage.value else {
      miss(.agreementWage, agreement.wage.gap, row: agreement.row)
      return .undetermined
    }
    let (limit, overflow) = wage.minor.multipliedReportingOverflow(by: months)
    if let debt = debts.first(where: { $0.currency == wage.currency }) {
      note(.because, .owed(debt, wage: wage), .agreementWage, row: agreement.row)
      if !overflow, debt.minor >= limit { return .breach }
    }
    // What is owed in other currencies comes on top, and cannot be added without a rate.
    guard let other = debts.first(where: { $0.currency != wage.currency }) else { return .met }
    note(
      .because, .otherCurrency(other.currency, wanted: wage.currency), .chargeAmount)
    if !needs.contains(.chargeAmount) { needs.append(.chargeAmount) }
    return .undetermined
  }
}
