import Fishery

extension Rule {
  /// Recruitment for Korean distant-water vessels is paid by the employer, and no deposit is taken.
  static let koreanRecruitment = Rule(
    "KR-FEE-2021",
    title: Phrase("Recruitment fees, Korea", "Biaya perekrutan, Korea"),
    requirement: Phrase(
      "Foreign crew of Korean distant-water vessels pay no recruitment fee and no deposit.",
      "Awak asing kapal jarak jauh Korea tidak membayar biaya perekrutan dan uang jaminan."),
    subject: .placement, provision: .koreanPlan("recruitment fees"), severity: .high,
    reach: .ownLaw, facts: .koreanDistantReach + .charge,
    figures: [.koreaRecruitmentFee, .koreaDeposit],
    evidence: [.feeReceipt, .paySlip, .interview], anchor: .chargeDate,
    indicators: [.debtBondage],
    remedy: Phrase("Refund it.", "Kembalikan."),
    judge: { hearing throws(Stop) in
      try hearing.require(.koreanDistantCrew)
      return try hearing.bannedCharges { category in
        if category.isForPlacement { return .sure(.koreaRecruitmentFee) }
        return category == .deposit ? .sure(.koreaDeposit) : nil
      }
    })
}
