import Fishery

extension Rule {
  /// What the rules on charges of an Indonesian fisher declare alike.
  static func indonesianCharges(
    _ id: String, title: Phrase, requirement: Phrase, provision: Provision,
    figures: [FigureName], _ ban: @escaping @Sendable (ChargeCategory) -> Ban?
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: provision,
      severity: .high, reach: .ownLaw,
      facts: [.fisherNationality, .vesselFlag, .placementRole] + .charge, figures: figures,
      evidence: [.feeReceipt, .paySlip, .interview], anchor: .chargeDate,
      indicators: [.debtBondage],
      remedy: Phrase(
        "Refund in full; the agency answers for it; count the sum in the test of debt bondage.",
        "Kembalikan seluruhnya; agensi bertanggung jawab; hitung jumlahnya dalam uji jeratan utang."
      ),
      judge: { hearing throws(Stop) in
        try hearing.require(.indonesianAbroad)
        return try hearing.bannedCharges(ban)
      })
  }
}
