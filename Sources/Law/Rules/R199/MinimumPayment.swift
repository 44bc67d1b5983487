import Fishery

extension Rule {
  /// From 24 m every fisher has a minimum payment, share fishers too.
  static let minimumPayment = Rule.advice(
    "R199-15-min-pay",
    title: Phrase("Minimum payment", "Pembayaran minimum"),
    requirement: Phrase(
      "On vessels of 24 m or more every fisher is assured a minimum payment.",
      "Di kapal 24 m atau lebih setiap awak dijamin pembayaran minimum."),
    paragraph: "para 15", subject: .placement,
    facts: .fisherScope + .size + .standingAgreement + [.agreementMinimumPay],
    figures: .scope + .size, profile: .scope + [.basis], evidence: [.agreement],
    remedy: Phrase("Agree on a minimum.", "Sepakati jumlah minimum.")
  ) { hearing throws(Stop) in
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    try hearing.require(hearing.isLarge(on: service.first)) { $0.missLength() }
    return try hearing.worstOfAgreements(over: service, none: .undetermined) { agreement, hearing in
      hearing.verdict(on: agreement, .agreementMinimumPay, agreement.minimumPayment)
    }
  }
}
