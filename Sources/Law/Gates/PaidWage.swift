import Fishery

extension Hearing {
  /// Whether any standing agreement pays a wage, wholly or in part.
  var isPaidWage: Truth {
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

  /// Notes what would tell whether a wage was agreed.
  func missPayBasis() {
    if case .notCollected(let gap) = dossier.agreements.completeness {
      miss(.agreements, gap)
    } else if dossier.agreements.isConfirmedNone {
      miss(.agreements)
    }
    for agreement in standingAgreements where agreement.payBasis.value == nil {
      miss(.agreementPayBasis, agreement.payBasis.gap, row: agreement.row)
    }
  }

  /// Notes which interval of pay is wanted.
  func missInterval() {
    if let way = dossier.facts.placement.paymentInterval.value {
      note(.because, .interval(way), .placementPaymentInterval)
    } else {
      miss(.placementPaymentInterval, dossier.facts.placement.paymentInterval.gap)
    }
  }

  /// Somebody looked, and nothing was ever paid.
  func neverPaid(_ service: Service, tolerance: Int) -> Verdict {
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

extension [Fact] {
  /// What tells whether a wage was agreed, at which interval, and what came of it.
  static let paidWage: [Fact] =
    .aboard + .standingAgreement + [
      .agreementPayBasis, .placementPaymentInterval, .pay, .payFrom, .payTo, .payDueOn, .payPaidOn,
      .payPaid, .payGross, .payDeductions,
    ]
}
