import Fishery

extension Rule {
  /// No fee and no related cost of recruitment falls on the fisher, by the ILO's definition.
  static let fairRecruitment = Rule(
    "ILO-FAIR-2019",
    title: Phrase("Fees and related costs, ILO", "Biaya perekrutan dan biaya terkait, ILO"),
    requirement: Phrase(
      "Fees, medical tests, training, papers, travel, equipment, deposits and loans of recruitment do"
        + " not fall on the fisher.",
      "Biaya jasa, pemeriksaan kesehatan, pelatihan, dokumen, perjalanan, perlengkapan, jaminan dan"
        + " pinjaman perekrutan tidak ditanggung awak kapal."),
    subject: .placement,
    provision: Provision(
      "ILO fair recruitment", "Part III", force: .soft, verified: .memory,
      source: "Definition of recruitment fees and related costs, ILO 2019; content recalled"),
    severity: .high, reach: .advisory, facts: [.placementRole] + .charge,
    figures: [.iloFairRecruitment], evidence: [.feeReceipt, .paySlip, .interview],
    anchor: .chargeDate, indicators: [.debtBondage],
    remedy: Phrase("Refund it.", "Kembalikan."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isFisher])
      return try hearing.bannedCharges { category in
        category.isForPlacement || category.isForPapers || category == .deposit
          || category == .agencyLoan || category == .equipment ? .sure(.iloFairRecruitment) : nil
      }
    })
}
