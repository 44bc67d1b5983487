import Fishery

extension Rule {
  /// A broker who finds a Vietnamese fisher is paid by others, and half a month's wage a year at most.
  static let vietnameseBroker = Rule(
    "VN-BROKER",
    title: Phrase("Broker's commission, Viet Nam", "Komisi perantara, Vietnam"),
    requirement: Phrase(
      "A broker's commission never falls on the worker, and is half a month's wage a year at most.",
      "Komisi perantara tidak ditanggung pekerja, dan paling banyak setengah upah bulanan setahun."
    ),
    subject: .placement,
    provision: Provision(
      "VN Circular 02/2024", "broker", force: .binding, verified: .memory,
      source: "Circular 02/2024, as recalled; zero for several markets"),
    severity: .high, reach: .ownLaw,
    facts: .originReach + .charge + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementStarts,
      .agreementEnds, .agreementWage,
    ],
    figures: [.vietnamBroker, .vietnamBrokerFree], evidence: [.feeReceipt, .agreement],
    anchor: .embarkation,
    indicators: [.debtBondage],
    remedy: Phrase("Refund it; report the broker.", "Kembalikan; laporkan perantara."),
    judge: judgeVietnameseBroker)

  private static func judgeVietnameseBroker(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require([
      hearing.isNational(of: "VN"), hearing.fliesAnother(than: "VN"), hearing.isFisher,
    ])
    let service = try hearing.daysAboard(under: .vietnamBroker)
    let borne = try hearing.bannedCharges { $0 == .commission ? .sure(.vietnamBrokerFree) : nil }
    hearing.anchor = service.first
    guard borne != .breach else { return .breach }
    let others = hearing.commissionsOfOthers()
    let open: Verdict = others.isWhole ? borne : .undetermined
    guard let paid = others.sums else { return open }
    let capped = try hearing.worstOfAgreements(over: service, none: .undetermined) {
      agreement, hearing throws(Stop) in
      guard let signed = agreement.signed.value else {
        hearing.miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
        return .undetermined
      }
      guard hearing.isReached(signed) else { return .met }
      return try hearing.staysUnderCap(
        paid, agreement, sure: .vietnamBroker, possible: .vietnamBroker
      ) { .commissionAbove($0, cap: $1) }
    }
    if capped == .breach { hearing.remedy = .make(.chargeRefunded) }
    return .worst([open, capped])
  }
}

extension Hearing {
  fileprivate func isReached(_ signed: CivilDate) -> Bool {
    book.onset(of: .vietnamBroker).map { signed >= $0.sure } ?? false
  }

  /// What owner, agency or somebody else paid to a broker, less what came back.
  fileprivate func commissionsOfOthers() -> (sums: Few<Money>?, isWhole: Bool) {
    var sums: Few<Money>?
    var isWhole = true
    for charge in chargesByNow {
      if let payer = charge.paidBy.value, payer == .fisher || payer == .family { continue }
      guard let category = charge.category.value else {
        miss(.chargeCategory, charge.category.gap, row: charge.row)
        isWhole = false
        continue
      }
      guard category == .commission, !charge.amount.isConfirmedAbsent else { continue }
      guard charge.paidBy.value != nil else {
        miss(.chargePaidBy, charge.paidBy.gap, row: charge.row)
        isWhole = false
        continue
      }
      guard let amount = charge.amount.value else {
        miss(.chargeAmount, charge.amount.gap, row: charge.row)
        isWhole = false
        continue
      }
      let back = charge.refunded.value.map { $0.currency == amount.currency ? $0.minor : 0 } ?? 0
      guard amount.minor > back else { continue }
      let rest = amount.excess(over: Money(minor: back, currency: amount.currency))
      sums = sums?.adding(rest) ?? Few([rest])
    }
    return (sums, isWhole)
  }
}
