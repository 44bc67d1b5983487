import Fishery

extension Rule {
  /// A fisher who is paid a wage is paid monthly or at other regular intervals.
  ///
  /// Every period that has fallen due is paid by its day; a lump sum at the end is no regular pay.
  /// A pure share is not reached. Money held back from a payment is shown, and asks a person.
  static let regularPay = Rule(
    "C188-23-pay",
    title: Phrase("Regular pay", "Pembayaran teratur"),
    requirement: Phrase(
      "Fishers paid a wage receive it monthly or at other regular intervals.",
      "Awak yang digaji menerima upahnya setiap bulan atau secara teratur."),
    subject: .placement, provision: .c188("Art. 23"), severity: .high, reach: .convention,
    facts: .fisherScope + .paidWage,
    figures: .scope + [.payTolerance], profile: .scope,
    evidence: [.paySlip, .bankSlip, .interview],
    anchor: .wageMonth, indicators: [.withholdingOfWages],
    remedy: Phrase(
      "Pay what is due, before release if possible.",
      "Bayar yang terutang, bila mungkin sebelum kapal dilepas."),
    judge: judgeRegularPay)

  private static func judgeRegularPay(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let isWage = hearing.isPaidWage
    guard isWage != .no else {
      hearing.note(.because, .payBasis(.share), .agreementPayBasis)
      return .notApplicable
    }
    let tolerance = try hearing.integer(.payTolerance, on: service.first)
    guard isWage == .yes else {
      hearing.missPayBasis()
      return .undetermined
    }
    let interval = hearing.dossier.facts.placement.paymentInterval
    if let way = interval.value, way == .endOfContract {
      hearing.note(.because, .interval(way), .placementPaymentInterval)
      hearing.anchor = service.first.firstOfMonth
      hearing.period(of: service)
      hearing.remedy = .make(.placementPaymentInterval)
      return .breach
    }
    switch hearing.dossier.pay.completeness {
    case .notCollected(let gap):
      hearing.miss(.pay, gap)
      return .undetermined
    case .confirmedNone: return hearing.neverPaid(service, tolerance: Int(tolerance))
    case .collected: break
    }
    let ledger = hearing.payLedger(from: service.first, tolerance: tolerance)
    if let failed = ledger.failed {
      hearing.anchor = failed.period.from.firstOfMonth
      hearing.period(from: failed.period.from, to: failed.paid, isOngoing: failed.paid == nil)
      if let to = failed.period.to {
        hearing.remedy = .payBy(
          failed.due, from: failed.period.from, to: to, others: ledger.failures - 1)
      }
      return .breach
    }
    guard let longest = interval.value?.longestDays else {
      hearing.missInterval()
      return .undetermined
    }
    hearing.note(.applies, .interval(interval.value ?? .other), .placementPaymentInterval)
    let isOpen = hearing.hasUnrecordedPay(service, longest: longest)
    return ledger.isInDoubt || isOpen ? .undetermined : .met
  }
}
