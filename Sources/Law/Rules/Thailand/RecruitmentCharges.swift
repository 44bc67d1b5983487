import Fishery

extension Rule {
  /// Recruitment of fishers for Thai vessels is paid by the owner.
  ///
  /// The section speaks of service charges and expenses; whether papers and travel are among them is
  /// left to a person.
  static let thaiRecruitment = Rule(
    "TH-FEE-11",
    title: Phrase("Recruitment charges, Thailand", "Biaya perekrutan, Thailand"),
    requirement: Phrase(
      "Service charges and expenses of recruitment are collected from the owner.",
      "Biaya jasa dan pengeluaran perekrutan ditagih dari pemilik."),
    subject: .placement, provision: .thaiFishingWorkAct("s. 11"), severity: .high,
    reach: .ownLaw, facts: [.vesselFlag, .vesselCategory, .placementRole] + .charge,
    figures: [.thailandOwnerPays], evidence: [.feeReceipt, .paySlip, .interview],
    anchor: .chargeDate, indicators: [.debtBondage],
    remedy: Phrase("The owner refunds it.", "Pemilik mengembalikannya."),
    judge: { hearing throws(Stop) in
      try hearing.require(.thaiCrew)
      try hearing.requireBegun(.thailandOwnerPays)
      return try hearing.bannedCharges { category in
        if category.isForPlacement { return .sure(.thailandOwnerPays) }
        return category.isForPapers ? .perhaps(.thailandOwnerPays) : nil
      }
    })
}
