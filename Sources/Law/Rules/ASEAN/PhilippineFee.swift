import Fishery

extension Rule {
  /// Manning agencies of the Philippines charge fishers no placement fee.
  static let philippineFee = Rule(
    "PH-FEE",
    title: Phrase("Placement fee, Philippines", "Biaya penempatan, Filipina"),
    requirement: Phrase(
      "A manning agency charges a Filipino fisher no placement fee.",
      "Agensi tidak memungut biaya penempatan dari awak kapal Filipina."),
    subject: .placement,
    provision: Provision(
      "PH rules on manning agencies", "fees", force: .binding, verified: .memory,
      source: "Rules on manning agencies, as recalled"),
    severity: .high, reach: .ownLaw,
    facts: [.fisherNationality, .vesselFlag, .placementRole] + .charge,
    figures: [.philippinesZeroFee], evidence: [.feeReceipt, .paySlip, .interview],
    anchor: .chargeDate, indicators: [.debtBondage],
    remedy: Phrase("Refund it; report the agency.", "Kembalikan; laporkan agensi."),
    judge: { hearing throws(Stop) in
      try hearing.require([
        hearing.isNational(of: "PH"), hearing.fliesAnother(than: "PH"), hearing.isFisher,
      ])
      return try hearing.bannedCharges { $0.isForPlacement ? .sure(.philippinesZeroFee) : nil }
    })
}
