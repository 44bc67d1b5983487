import Fishery

extension Hearing {
  /// Whether some pay came, or still has not come, more than so many days after it was due.
  func latePay(after days: Int64) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = []
    for pay in dossier.pay.items { verdicts.append(isLate(pay, after: Int(days))) }
    let late = Int32(clamping: verdicts.count { $0 == .breach })
    if case .payBy(let day, let from, let to, _)? = remedy {
      remedy = .payBy(day, from: from, to: to, others: late - 1)
    }
    return .worst([.met] + verdicts)
  }

  private func isLate(_ pay: PayPeriod, after days: Int) -> Verdict {
    guard let due = pay.dueOn.value else {
      miss(.payDueOn, pay.dueOn.gap, row: pay.row)
      return .undetermined
    }
    let last = due + days
    guard asOf > last else {
      lookAgain(on: last + 1)
      return .met
    }
    let from = pay.from.value ?? due
    let to = pay.to.value ?? due
    switch pay.paidOn {
    case .notCollected(let gap):
      miss(.payPaidOn, gap, row: pay.row)
      return .undetermined
    case .known(let day) where day <= last: return .met
    case .known(let day):
      lookAgain(on: day)
      note(
        .because,
        day <= asOf
          ? .paidLate(from: from, to: to, due: due, paid: day)
          : .unpaid(from: from, to: to, due: due), .payPaidOn, row: pay.row)
    case .confirmedAbsent:
      note(.because, .unpaid(from: from, to: to, due: due), .payPaidOn, row: pay.row)
    }
    if anchor.isBeyond(from) {
      anchor = from
      remedy = .payBy(due, from: from, to: to, others: 0)
    }
    return .breach
  }
}

extension [Fact] {
  /// What tells whether pay came in time.
  static let payDays: [Fact] = [.pay, .payFrom, .payTo, .payDueOn, .payPaidOn]
}
