import Fishery

extension Rule {
  /// Wages are not withheld: not for more than a month, not to the end of the agreement.
  static let wagesWithheld = indicator(
    "ILO-IND-8", .withholdingOfWages, title: Phrase("Withholding of wages", "Penahanan upah"),
    requirement: Phrase(
      "No wage is more than a month late, kept to the end, or written down falsely.",
      "Tidak ada upah yang terlambat lebih dari sebulan, ditahan sampai akhir, atau dicatat palsu."),
    facts: .paidWage, figures: [.policyLateLong],
    evidence: [.paySlip, .bankSlip, .interview],
    remedy: Phrase("Pay what is due.", "Bayar yang terutang."),
    also: { hearing throws(Stop) in
      let interval = hearing.dossier.placement.paymentInterval
      if interval.value == .endOfContract {
        hearing.note(.because, .interval(.endOfContract), .placementPaymentInterval)
        hearing.remedy = .make(.placementPaymentInterval)
        return .breach
      }
      if interval.isNotCollected { hearing.missInterval() }
      let days = try hearing.integer(.policyLateLong, on: hearing.asOf)
      hearing.anchor = nil
      return try hearing.latePay(after: days)
    })
}
