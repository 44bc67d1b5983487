import Fishery

extension Rule {
  /// No fee for placement falls on the fisher: the principle of C181, which binds no State of the
  /// region.
  static let noFees = Rule(
    "ILO-C181-7",
    title: Phrase("No fees for workers, ILO", "Tanpa biaya bagi pekerja, ILO"),
    requirement: Phrase(
      "Agencies charge workers no fees, directly or indirectly.",
      "Agensi tidak memungut biaya dari pekerja, langsung atau tidak langsung."),
    subject: .placement,
    provision: Provision(
      "ILO C181", "Art. 7", force: .soft, verified: .memory,
      source: "C181 as a principle; no State of the region is known to be bound"),
    severity: .advisory, reach: .advisory, facts: [.placementRole] + .charge,
    figures: [.iloNoFees], evidence: [.feeReceipt, .paySlip, .interview], anchor: .chargeDate,
    indicators: [.debtBondage], remedy: Phrase("Refund it.", "Kembalikan."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isFisher])
      return try hearing.bannedCharges {
        $0.isForPlacement || $0 == .deposit ? .sure(.iloNoFees) : nil
      }
    })
}
