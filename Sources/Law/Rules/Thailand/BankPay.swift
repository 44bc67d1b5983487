import Fishery

extension Rule {
  /// Wages on Thai vessels go by transfer to the fisher's own account.
  static let thaiBankPay = Rule(
    "TH-W-BANK",
    title: Phrase("Pay by transfer, Thailand", "Upah lewat transfer, Thailand"),
    requirement: Phrase(
      "Wages are paid by transfer to a bank account of the fisher.",
      "Upah dibayar dengan transfer ke rekening bank awak kapal."),
    subject: .placement, provision: .thaiSecondRegulation("bank transfer"), severity: .medium,
    reach: .ownLaw, facts: .flagReach + .payWays, figures: [.thailandBankPay],
    evidence: [.bankSlip, .interview], anchor: .wageMonth, indicators: [.withholdingOfWages],
    remedy: Phrase(
      "Pay by transfer, the owner bearing the charge.",
      "Bayar dengan transfer, biayanya ditanggung pemilik."),
    judge: { hearing throws(Stop) in
      try hearing.require(.thaiCrew)
      _ = try hearing.daysAboard()
      hearing.anchor = nil
      return hearing.payWays(under: .thailandBankPay) { way in
        switch way {
        case .ownAccount: .yes
        case .other: .unknown
        case .cash, .otherAccount, .domesticAgent, .foreignAgent: .no
        }
      }
    })
}
