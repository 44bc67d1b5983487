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
    facts: .fisherScope + .standingAgreement + [
      .agreementPayBasis, .placementPaymentInterval, .pay, .payFrom, .payTo, .payDueOn, .payPaidOn,
      .payPaid, .payGross, .payDeductions,
    ],
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
    let ledger = hearing.payLedger(service, tolerance: tolerance)
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

extension Hearing {
  /// Whether any standing agreement pays a wage, wholly or in part.
  fileprivate var isPaidWage: Truth {
    guard dossier.agreements.completeness == .collected else { return .unknown }
    var answer: Truth = .no
    for agreement in standingAgreements {
      switch agreement.payBasis {
      case .known(.wage), .known(.combined): return .yes
      case .known(.share): break
      case .confirmedAbsent, .notCollected: answer = .unknown
      }
    }
    return answer
  }

  fileprivate func missPayBasis() {
    if case .notCollected(let gap) = dossier.agreements.completeness {
      miss(.agreements, gap)
    } else if dossier.agreements.isConfirmedNone {
      miss(.agreements)
    }
    for agreement in standingAgreements where agreement.payBasis.value == nil {
      miss(.agreementPayBasis, agreement.payBasis.gap, row: agreement.row)
    }
  }

  fileprivate func missInterval() {
    if let way = dossier.facts.placement.paymentInterval.value {
      note(.because, .interval(way), .placementPaymentInterval)
    } else {
      miss(.placementPaymentInterval, dossier.facts.placement.paymentInterval.gap)
    }
  }

  /// Somebody looked, and nothing was ever paid.
  fileprivate func neverPaid(_ service: Service, tolerance: Int) -> Verdict {
    let interval = dossier.facts.placement.paymentInterval.value
    let longest = interval?.longestDays ?? PaymentInterval.quarterly.longestDays ?? 92
    let end = service.first + (longest - 1)
    let lastDay = end + tolerance
    note(.because, .confirmedAbsent, .pay)
    guard service.last > lastDay else {
      if service.isOpen { lookAgain(on: lastDay + 1) }
      guard interval?.longestDays == nil else { return .met }
      missInterval()
      return .undetermined
    }
    anchor = service.first.firstOfMonth
    period(from: service.first, to: service.last, isOngoing: service.isOpen)
    remedy = .payBy(end, from: service.first, to: end, others: 0)
    return .breach
  }
}
