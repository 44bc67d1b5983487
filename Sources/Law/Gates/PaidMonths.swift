import Fishery

extension Hearing {
  /// The worst verdict of the stretches for which pay is recorded.
  func worstOfMonths(
    _ judge: (PaidStretch, Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = []
    var periods: [(days: ClosedRange<CivilDate>, row: PayPeriod)] = []
    for pay in dossier.pay.items {
      guard let days = days(of: pay) else {
        verdicts.append(.undetermined)
        continue
      }
      periods.append((days, pay))
    }
    for stretch in [PaidStretch](periods) {
      do throws(Stop) {
        verdicts.append(try judge(stretch, self))
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

  /// The days of a pay period; what is not known of them is asked for.
  func days(of pay: PayPeriod) -> ClosedRange<CivilDate>? {
    guard let from = pay.from.value, let to = pay.to.value, from <= to else {
      if pay.from.value == nil { miss(.payFrom, pay.from.gap, row: pay.row) }
      if pay.to.value == nil { miss(.payTo, pay.to.gap, row: pay.row) }
      return nil
    }
    return from...to
  }

  /// Whether the gross pay of a stretch reaches a monthly minimum that may have changed within it.
  ///
  /// What a part of a month may cost at least, no monthly minimum tells: too little for it is asked
  /// about.
  func isPaid(_ stretch: PaidStretch, least: Money, most: Money) -> Verdict {
    for pay in stretch.rows where pay.gross.value == nil {
      miss(.payGross, pay.gross.gap, row: pay.row)
      return .undetermined
    }
    guard let gross = stretch.sum({ $0.gross.value }), gross.currency == least.currency else {
      let other = stretch.rows.compactMap { $0.gross.value?.currency }.first {
        $0 != least.currency
      }
      if let other {
        note(.because, .otherCurrency(other, wanted: least.currency), .payGross, row: stretch.row)
      }
      if !needs.contains(.payGross) { needs.append(.payGross) }
      return .undetermined
    }
    guard
      let (low, high) = Money.forDays(
        stretch.days, monthly: least.minor < most.minor ? least : most,
        least.minor < most.minor ? most : least)
    else { return .undetermined }
    if gross.minor >= high.minor {
      note(.because, .atLeast(gross, least: high), .payGross, row: stretch.row)
      return .met
    }
    let day = stretch.days.lowerBound
    guard gross.minor < low.minor else {
      guard !stretch.days.isShort else { return .met }
      note(.because, .eitherFloor(low, high), .payGross, row: stretch.row)
      if !needs.contains(.payGross) { needs.append(.payGross) }
      return .undetermined
    }
    note(.because, .below(gross, least: low, from: day), .payGross, row: stretch.row)
    guard !stretch.days.isShort else {
      if !needs.contains(.payGross) { needs.append(.payGross) }
      return .undetermined
    }
    if from.isBeyond(day) {
      anchor = day
      period(from: day, to: stretch.days.upperBound, isOngoing: false)
      remedy = .raiseWage(by: low.excess(over: gross))
    }
    return .breach
  }
}
