import Fishery

extension Hearing {
  /// What was paid for every month of the service against the floor of the month.
  ///
  /// - Parameter accuse: says which days were paid below which floor.
  func taiwanPay(
    _ service: Service,
    accuse: (_ paid: Money, _ floor: Money, _ days: ClosedRange<CivilDate>) -> Void
  ) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var worst = Verdict.met
    var periods: [(days: ClosedRange<CivilDate>, row: PayPeriod)] = []
    for pay in dossier.pay.items {
      if let days = days(of: pay) { periods.append((days, pay)) } else { worst = .undetermined }
    }
    var short: (days: ClosedRange<CivilDate>, paid: Money, floor: Money)?
    for stretch in [PaidStretch](periods) {
      guard stretch.days.lowerBound >= service.first, stretch.days.upperBound <= service.last else {
        lookAgain(on: stretch.days.upperBound)
        continue
      }
      guard let floor = try taiwanFloors(of: stretch.days) else { continue }
      guard let paid = handedOver(stretch, in: floor.least.currency) else {
        worst = .undetermined
        continue
      }
      switch compare(paid, floor, stretch, service) {
      case .breach:
        let first = short?.days.lowerBound ?? stretch.days.lowerBound
        short = (
          first...stretch.days.upperBound, short?.paid ?? paid, short?.floor ?? floor.least
        )
      case .undetermined: worst = .undetermined
      case .met, .notApplicable: break
      }
    }
    guard let short else { return worst }
    accuse(short.paid, short.floor, short.days)
    return .breach
  }

  private func compare(
    _ paid: Money, _ floor: (least: Money, most: Money), _ stretch: PaidStretch,
    _ service: Service
  ) -> Verdict {
    guard paid.minor < floor.most.minor else { return .met }
    let isBelow = paid.minor < floor.least.minor
    guard isBelow, !stretch.days.isShort else {
      if !isBelow, stretch.days.isShort { return .met }
      note(.because, .eitherFloor(floor.least, floor.most), .payPaid, row: stretch.row)
      if !needs.contains(.payPaid) { needs.append(.payPaid) }
      return .undetermined
    }
    guard service.isSurelyAboard(on: stretch.days.upperBound) else {
      miss(.placementDisembarked, dossier.placement.disembarked.gap)
      return .undetermined
    }
    let day = stretch.days.lowerBound
    note(.because, .below(paid, least: floor.least, from: day), .payPaid, row: stretch.row)
    return .breach
  }

  /// All that was paid for some days, allowances included, with what was taken off before.
  private func handedOver(_ stretch: PaidStretch, in currency: Currency) -> Money? {
    for pay in stretch.rows {
      guard let paid = pay.paid.value else {
        // What was never paid is another rule's; nothing says what it would have been.
        miss(.payPaid, pay.paid.gap, row: pay.row)
        return nil
      }
      if case .notCollected(let gap) = pay.deductions {
        miss(.payDeductions, gap, row: pay.row)
        return nil
      }
      guard paid.currency == currency else {
        note(.because, .otherCurrency(paid.currency, wanted: currency), .payPaid, row: pay.row)
        if !needs.contains(.payPaid) { needs.append(.payPaid) }
        return nil
      }
    }
    return stretch.sum { pay in
      guard let paid = pay.paid.value, let taken = pay.deductions.value else {
        return pay.paid.value
      }
      do throws(MoneyError) { return try paid.adding(taken) } catch { return paid }
    }
  }

  /// What the floors come to for some days, under whichever of the agreements asks least; nil where
  /// none of them tells.
  private func taiwanFloors(
    of days: ClosedRange<CivilDate>
  ) throws(Stop) -> (least: Money, most: Money)? {
    guard let first = try leastFloor(on: days.lowerBound),
      let last = try leastFloor(on: days.upperBound)
    else { return nil }
    let (least, most) = first.minor < last.minor ? (first, last) : (last, first)
    return Money.forDays(days, monthly: least, most)
  }

  private func leastFloor(on day: CivilDate) throws(Stop) -> Money? {
    var least: Money?
    for agreement in dossier.agreements.items {
      guard let signed = agreement.signed.value else { continue }
      let floor = try taiwanFloor(on: day, signed: signed).least
      if (least?.minor).isBeyond(floor.minor) { least = floor }
    }
    return least
  }
}
