import Fishery

extension Hearing {
  /// Whether some wage came, or still has not come, more than so many days after it was due.
  ///
  /// A wage of which nothing was handed over has not come, whatever day is written beside it; one
  /// that came in part, and months of which nothing is recorded, are for somebody to ask about.
  func latePay(after days: Int64) throws(Stop) -> Verdict {
    switch dossier.pay.completeness {
    case .notCollected(let gap):
      miss(.pay, gap)
      return .undetermined
    case .confirmedNone: return try neverPaid(after: days)
    case .collected: break
    }
    let ledger = payLedger(from: .min, tolerance: days)
    if let failed = ledger.failed {
      anchor = failed.period.from
      if let to = failed.period.to {
        remedy = .payBy(
          failed.due, from: failed.period.from, to: to, others: ledger.failures - 1)
      }
      return .breach
    }
    let interval = dossier.placement.paymentInterval
    if interval.isNotCollected, !needs.contains(.placementPaymentInterval) { missInterval() }
    let longest = interval.value?.longestDays ?? PaymentInterval.quarterly.longestDays ?? 92
    let isOpen = hasUnrecordedPay(try daysAboard(), longest: longest)
    anchor = nil
    return ledger.isInDoubt || isOpen || interval.isNotCollected ? .undetermined : .met
  }

  /// Of who has a share of the catch no wage can be late.
  private func neverPaid(after days: Int64) throws(Stop) -> Verdict {
    switch isPaidWage {
    case .no:
      note(.because, .payBasis(.share), .agreementPayBasis)
      return .met
    case .yes: return neverPaid(try daysAboard(), tolerance: Int(days))
    case .unknown:
      note(.because, .confirmedAbsent, .pay)
      missPayBasis()
      return .undetermined
    }
  }
}
