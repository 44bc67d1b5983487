import Fishery

extension Hearing {
  /// The worst verdict of the whole months for which pay is recorded.
  ///
  /// Shorter periods are left to the rule on regular pay: what a part of a month may cost is not
  /// told by a monthly minimum.
  func worstOfMonths(
    _ judge: (PayPeriod, ClosedRange<CivilDate>, Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = []
    for pay in dossier.pay.items {
      guard let from = pay.from.value, let to = pay.to.value, from <= to else {
        if pay.from.value == nil { miss(.payFrom, pay.from.gap, row: pay.row) }
        if pay.to.value == nil { miss(.payTo, pay.to.gap, row: pay.row) }
        verdicts.append(.undetermined)
        continue
      }
      guard to - from >= 27 else { continue }
      do throws(Stop) {
        verdicts.append(try judge(pay, from...to, self))
      } catch .law(let fault) {
        note(.because, .noFigure(fault.figure))
        verdicts.append(.undetermined)
      }
    }
    if verdicts.isEmpty {
      miss(.pay, .onlyPartly)
      return .undetermined
    }
    return .worst(verdicts)
  }

  /// Whether a month's gross pay reaches a minimum that may have changed within it.
  func isPaid(
    _ pay: PayPeriod, least: Money, most: Money, from day: CivilDate
  ) -> Verdict {
    guard let gross = pay.gross.value else {
      miss(.payGross, pay.gross.gap, row: pay.row)
      return .undetermined
    }
    guard gross.currency == least.currency else {
      note(
        .because, .otherCurrency(gross.currency, wanted: least.currency), .payGross, row: pay.row)
      if !needs.contains(.payGross) { needs.append(.payGross) }
      return .undetermined
    }
    let low = Money(minor: min(least.minor, most.minor), currency: least.currency)
    let high = Money(minor: max(least.minor, most.minor), currency: least.currency)
    if gross.minor >= high.minor {
      note(.because, .atLeast(gross, least: high), .payGross, row: pay.row)
      return .met
    }
    guard gross.minor < low.minor else {
      note(.because, .eitherFloor(low, high), .payGross, row: pay.row)
      if !needs.contains(.payGross) { needs.append(.payGross) }
      return .undetermined
    }
    note(.because, .below(gross, least: low, from: day), .payGross, row: pay.row)
    if from.isBeyond(day) {
      anchor = day
      period(from: day, to: pay.to.value, isOngoing: false)
      remedy = .raiseWage(by: low.excess(over: gross))
    }
    return .breach
  }
}
