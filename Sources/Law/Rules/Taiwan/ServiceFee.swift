import Fishery

extension Rule {
  /// Taiwan's agents charge crew no service fee, under whatever name.
  static let taiwanServiceFee = Rule(
    "TW-F-03",
    title: Phrase("Service fee, Taiwan", "Biaya layanan, Taiwan"),
    requirement: Phrase(
      "No service fee is charged to crew hired overseas, under whatever name.",
      "Biaya layanan tidak dipungut dari awak yang direkrut di luar negeri, dengan nama apa pun."),
    subject: .placement, provision: .taiwanCrewRules("Art. 13"), severity: .high, reach: .ownLaw,
    facts: .taiwanReach + .charge, figures: [.taiwanServiceFee],
    evidence: [.feeReceipt, .paySlip, .interview], anchor: .chargeDate,
    indicators: [.debtBondage],
    remedy: Phrase("Refund it; the agent is fined.", "Kembalikan; agen didenda."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      return try hearing.bannedCharges { category in
        if category.isForPlacement { return .sure(.taiwanServiceFee) }
        return category == .other || category == .deposit ? .perhaps(.taiwanServiceFee) : nil
      }
    })
}
