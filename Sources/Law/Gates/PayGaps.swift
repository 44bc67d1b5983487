import Fishery

extension Hearing {
  /// Whether the ledger leaves a stretch of the service without any period of pay.
  ///
  /// Between two periods every day is told; before the first a stretch no longer than one interval is
  /// none yet, and after the last its successor has as long to be paid as the last one had.
  func hasUnrecordedPay(_ service: Service, longest: Int) -> Bool {
    let periods = dossier.pay.items.compactMap {
      pay -> (from: CivilDate, to: CivilDate, due: CivilDate)? in
      guard let from = pay.from.value, let to = pay.to.value else { return nil }
      lookAgain(on: from)
      guard from <= service.last else { return nil }
      return (from, to, max(due(pay, from: from, to: to) ?? to, to))
    }.sorted { $0.from < $1.from }
    var paidTo = service.first - 1
    for period in periods {
      if period.from - paidTo - 1 > (paidTo < service.first ? longest : 0) {
        // Pay for the days between is not due before the next period's would be.
        let due = period.from - 1 + (period.due - period.to)
        guard asOf <= due else { return noteUnrecorded(paidTo + 1, period.from - 1) }
        lookAgain(on: due + 1)
      }
      paidTo = max(paidTo, period.to)
    }
    // Of periods that end on one day, the one due first tells.
    let delay = periods.filter { $0.to == paidTo }.map { $0.due - $0.to }.min() ?? 0
    let open = paidTo + longest + delay
    guard service.last > open else {
      if service.isOpen { lookAgain(on: open + 1) }
      return false
    }
    return noteUnrecorded(paidTo + 1, paidTo + longest)
  }

  private func noteUnrecorded(_ from: CivilDate, _ to: CivilDate) -> Bool {
    note(.because, .unrecordedPay(from: from, to: to), .pay)
    if !needs.contains(.pay) { needs.append(.pay) }
    return true
  }
}
