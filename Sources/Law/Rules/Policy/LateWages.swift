import Fishery

extension Rule {
  /// Pay comes within a week of the agreed day.
  static let lateWages = policy(
    "POL-WAGE-LATE",
    title: Phrase("Late pay", "Upah terlambat"),
    requirement: Phrase(
      "Pay comes within seven days of the agreed day.",
      "Upah diterima dalam tujuh hari sejak hari yang disepakati."),
    facts: .paidWage, figures: [.policyLateSome], evidence: [.paySlip, .bankSlip],
    anchor: .wageMonth, indicators: [.withholdingOfWages],
    remedy: Phrase("Pay what is due.", "Bayar yang terutang."),
    judge: { hearing throws(Stop) in
      let days = try hearing.integer(.policyLateSome, on: hearing.asOf)
      return try hearing.latePay(after: days)
    })
}
