import Fishery

extension Hearing {
  /// Whether a record of the wages paid is there, and was kept for so many months after each
  /// payment.
  func keepsPayRecords(_ months: FigureName) throws(Stop) -> Verdict {
    let records = dossier.placement.records
    let kept = isMade(records.payKept, .payRecordKept)
    guard kept == .met else { return kept }
    guard let lost = records.payLostOn.value else {
      guard let gap = records.payLostOn.gap else {
        note(.because, .confirmedAbsent, .payRecordLost)
        return .met
      }
      miss(.payRecordLost, gap)
      return .undetermined
    }
    lookAgain(on: lost)
    guard lost <= asOf else { return .met }
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = [.met]
    for pay in dossier.pay.items where !pay.paidOn.isConfirmedAbsent {
      guard let paid = pay.paidOn.value else {
        miss(.payPaidOn, pay.paidOn.gap, row: pay.row)
        verdicts.append(.undetermined)
        continue
      }
      guard paid <= lost, let onset = book.onset(of: months)?.sure, paid >= onset else { continue }
      let term = Int32(clamping: try integer(months, on: paid))
      let due = paid.adding(months: term, rounding: .clampToMonthEnd)
      guard lost < due else { continue }
      note(.because, .lostOn(lost, keptTo: due), .payRecordLost, row: pay.row)
      remedy = .make(.payRecordLost)
      verdicts.append(.breach)
    }
    let verdict = Verdict.worst(verdicts)
    if verdict == .breach { period(from: lost, to: nil, isOngoing: true) }
    if verdict == .met { note(.because, .dated(lost), .payRecordLost) }
    return verdict
  }
}

extension [Fact] {
  /// What tells whether records of pay were kept.
  static let payRecords: [Fact] = [.payRecordKept, .payRecordLost, .pay, .payPaidOn]
}
