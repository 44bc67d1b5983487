import Fishery

/// What a ledger of pay shows on a day, C188 Art. 23.
struct PayLedger {
  /// The first period that was not paid, or not in time.
  var failed: (period: DateSpan, due: CivilDate, paid: CivilDate?)?
  /// How many periods were not.
  var failures: Int32 = 0
  /// Whether something that is not known could show another failure.
  var isInDoubt = false
}

extension PaymentInterval {
  /// The most days between two payments at regular intervals; nil for a way that is not regular.
  var longestDays: Int? {
    switch self {
    case .weekly: 7
    case .fortnightly: 14
    case .monthly: 31
    case .quarterly: 92
    case .endOfContract, .other: nil
    }
  }
}

extension Hearing {
  /// Every due period from a day on, whether it was paid, and whether all of it was.
  func payLedger(from first: CivilDate, tolerance: Int64) -> PayLedger {
    var ledger = PayLedger()
    for pay in dossier.pay.items {
      guard let from = pay.from.value, let to = pay.to.value, from <= to else {
        if let gap = pay.from.gap { miss(.payFrom, gap, row: pay.row) }
        if let gap = pay.to.gap { miss(.payTo, gap, row: pay.row) }
        ledger.isInDoubt = true
        // When it was due tells whether it came in time, whatever it was for.
        if let due = pay.dueOn.value, due >= first {
          judge(pay, from: pay.from.value ?? due, to: due, tolerance: Int(tolerance), &ledger)
        }
        continue
      }
      guard to >= first else { continue }
      judge(pay, from: from, to: to, tolerance: Int(tolerance), &ledger)
    }
    return ledger
  }

  /// The day on which a period is due at the latest: what is paid at an interval is not due more than
  /// two intervals after it was earned, whatever day was written down.
  func due(_ pay: PayPeriod, from: CivilDate, to: CivilDate) -> CivilDate? {
    guard let due = pay.dueOn.value else { return nil }
    guard let longest = dossier.placement.paymentInterval.value?.longestDays else { return due }
    return min(due, min(to, from + (longest - 1)) + 2 * longest)
  }

  /// Whether a period is longer than the interval at which pay was agreed: several payments, or one
  /// that came too seldom.
  private func isLongerThanAgreed(_ from: CivilDate, _ to: CivilDate) -> Bool {
    guard let longest = dossier.placement.paymentInterval.value?.longestDays else { return false }
    return to - from >= longest
  }

  private func judge(
    _ pay: PayPeriod, from: CivilDate, to: CivilDate, tolerance: Int, _ ledger: inout PayLedger
  ) {
    guard let due = due(pay, from: from, to: to) else {
      miss(.payDueOn, pay.dueOn.gap, row: pay.row)
      ledger.isInDoubt = true
      return
    }
    let lastDay = due + tolerance
    guard asOf > lastDay else {
      lookAgain(on: lastDay + 1)
      return
    }
    switch pay.paidOn {
    case .notCollected(let gap):
      miss(.payPaidOn, gap, row: pay.row)
      ledger.isInDoubt = true
    case .confirmedAbsent: fail(from: from, to: to, due: due, paid: nil, pay, &ledger)
    case .known(let day) where day > lastDay && day <= asOf && isLongerThanAgreed(from, to):
      lookAgain(on: day)
      note(.because, .paidLate(from: from, to: to, due: due, paid: day), .payPaidOn, row: pay.row)
      if !needs.contains(.pay) { needs.append(.pay) }
      ledger.isInDoubt = true
    case .known(let day) where day > lastDay:
      lookAgain(on: day)
      fail(from: from, to: to, due: due, paid: day <= asOf ? day : nil, pay, &ledger)
    case .known: judgeAmount(pay, from: from, to: to, due: due, &ledger)
    }
  }

  private func fail(
    from: CivilDate, to: CivilDate, due: CivilDate, paid: CivilDate?, _ pay: PayPeriod,
    _ ledger: inout PayLedger
  ) {
    if let paid {
      note(.because, .paidLate(from: from, to: to, due: due, paid: paid), .payPaidOn, row: pay.row)
    } else {
      note(.because, .unpaid(from: from, to: to, due: due), .payPaidOn, row: pay.row)
    }
    ledger.failures += 1
    guard (ledger.failed?.period.from).isBeyond(from),
      let period = DateSpan(from: from, to: to)
    else { return }
    ledger.failed = (period, due, paid)
  }

  /// Paid in time: all of it, or was some held back?
  private func judgeAmount(
    _ pay: PayPeriod, from: CivilDate, to: CivilDate, due: CivilDate, _ ledger: inout PayLedger
  ) {
    if case .notCollected(let gap) = pay.paid {
      miss(.payPaid, gap, row: pay.row)
      ledger.isInDoubt = true
      return
    }
    guard let paid = pay.paid.value, paid.minor > 0 else {
      fail(from: from, to: to, due: due, paid: nil, pay, &ledger)
      return
    }
    guard let gross = pay.gross.value else {
      miss(.payGross, pay.gross.gap, row: pay.row)
      ledger.isInDoubt = true
      return
    }
    guard gross.currency == paid.currency else {
      note(.because, .otherCurrency(paid.currency, wanted: gross.currency), .payPaid, row: pay.row)
      ledger.isInDoubt = true
      return
    }
    guard paid.minor < gross.minor else { return }
    judgeShortfall(pay, gross: gross, paid: paid, from: from, to: to, &ledger)
  }

  private func judgeShortfall(
    _ pay: PayPeriod, gross: Money, paid: Money, from: CivilDate, to: CivilDate,
    _ ledger: inout PayLedger
  ) {
    if case .notCollected(let gap) = pay.deductions {
      miss(.payDeductions, gap, row: pay.row)
      ledger.isInDoubt = true
      return
    }
    let deducted =
      pay.deductions.value?.currency == gross.currency
      ? pay.deductions.value?.minor ?? 0 : 0
    let (accounted, overflow) = paid.minor.addingReportingOverflow(deducted)
    guard !overflow, accounted < gross.minor else { return }
    ledger.isInDoubt = true
    let heldBack = gross.excess(over: Money(minor: accounted, currency: gross.currency))
    note(.because, .heldBack(heldBack, from: from, to: to), .payPaid, row: pay.row)
  }
}
