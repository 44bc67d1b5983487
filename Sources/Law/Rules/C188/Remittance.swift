import Fishery

extension Rule {
  /// Every fisher can send pay home, advances included, at no cost.
  static let remittance = Rule(
    "C188-24-remit",
    title: Phrase("Sending pay home", "Pengiriman upah ke rumah"),
    requirement: Phrase(
      "Every fisher has a means to send all or part of the pay to the family at no cost.",
      "Setiap awak dapat mengirim seluruh atau sebagian upah kepada keluarga tanpa biaya."),
    subject: .placement, provision: .c188("Art. 24"), severity: .high, reach: .convention,
    facts: .fisherScope + .charge + [
      .placementRemittanceMeans, .pay, .payRemitted, .payRemittanceFee,
    ],
    figures: .scope, profile: .scope, evidence: [.paySlip, .bankSlip, .interview],
    anchor: .embarkation,
    remedy: Phrase(
      "Set up the transfer; refund the fee.", "Sediakan pengiriman; kembalikan biayanya."),
    judge: judgeRemittance)

  private static func judgeRemittance(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let means = hearing.dossier.facts.placement.remittanceMeans
    guard means.truth != .no else {
      hearing.note(.because, .isNot, .placementRemittanceMeans)
      hearing.period(of: service)
      hearing.remedy = .make(.placementRemittanceMeans)
      return .breach
    }
    let embarked = hearing.anchor
    let charged = hearing.taken { $0 == .remittance }
    hearing.anchor = embarked
    if let fee = hearing.remittanceFees(with: charged) {
      hearing.severity = .medium
      hearing.period(of: service)
      hearing.remedy = .refund(fee)
      return .breach
    }
    if let gap = means.gap { hearing.miss(.placementRemittanceMeans, gap) }
    if case .notCollected(let gap) = hearing.dossier.charges.completeness {
      hearing.miss(.charges, gap)
    }
    if case .notCollected(let gap) = hearing.dossier.pay.completeness { hearing.miss(.pay, gap) }
    guard hearing.needs.isEmpty else { return .undetermined }
    hearing.note(.because, .isSo, .placementRemittanceMeans)
    return .met
  }
}

extension Hearing {
  /// What was taken in fees from pay that was sent home, with what was charged for sending it.
  fileprivate func remittanceFees(with charged: Few<Money>?) -> Few<Money>? {
    var total = charged
    for pay in dossier.pay.items {
      switch pay.remittanceFee {
      case .confirmedAbsent: break
      case .known(let fee):
        guard fee.minor > 0 else { break }
        note(.because, .fee(fee), .payRemittanceFee, row: pay.row)
        total = total?.adding(fee) ?? Few([fee])
      case .notCollected(let gap): miss(.payRemittanceFee, gap, row: pay.row)
      }
    }
    return total
  }
}
