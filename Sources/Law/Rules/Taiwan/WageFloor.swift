import Fishery

extension Rule {
  /// Crew hired overseas for a distant-water vessel of Taiwan are paid at least the floor of the
  /// month.
  ///
  /// Recurring allowances count, deductions never lower the wage that is compared. The day of
  /// signing and the month of pay choose the floor; agreements running over from before a new floor
  /// keep the old one as long as they are not signed anew. What was agreed is compared, and what was
  /// paid: a month paid below the floor is a breach whatever was agreed.
  static let taiwanWageFloor = Rule(
    "TW-W-01",
    title: Phrase("Wage floor of Taiwan", "Upah minimum Taiwan"),
    requirement: Phrase(
      "Crew hired overseas on a vessel of Taiwan are paid the monthly minimum or more.",
      "Awak yang direkrut di luar negeri di kapal Taiwan dibayar upah minimum bulanan atau lebih."
    ),
    subject: .placement,
    provision: Provision(
      "TW M0050061", "Art. 6", force: .binding, verified: .seen,
      source: "Regulations on overseas employment of foreign crew, texts of 2017, 2019, 2022"),
    severity: .high, reach: .ownLaw,
    facts: [
      .vesselFlag, .placementHiredOverseas, .fisherNationality, .placementRole, .placementEmbarked,
      .placementPlannedEmbarkation, .placementDisembarked, .agreements, .agreementVersion,
      .agreementSide, .agreementSigned, .agreementWage, .agreementAllowance, .pay, .payFrom,
      .payTo, .payPaid, .payDeductions,
    ],
    figures: [
      .taiwanCrewRules, .taiwanAmendment, .taiwanNewHires, .taiwanWageFloorEarly,
      .taiwanWageFloor, .taiwanWageFloorNewHires,
    ],
    evidence: [.agreement, .paySlip, .bankSlip], anchor: .wageMonth,
    indicators: [.withholdingOfWages],
    remedy: Phrase(
      "Pay the gap with a dated receipt; the bond may be drawn.",
      "Bayar kekurangannya dengan tanda terima bertanggal; jaminan dapat dicairkan."),
    judge: judgeTaiwanWageFloor)

  private static func judgeTaiwanWageFloor(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireTaiwanCrew()
    let service = try hearing.daysAboard(under: .taiwanCrewRules)
    try hearing.requireAgreements(none: .undetermined)
    var worst = Verdict.met
    for agreement in hearing.standingAgreements {
      let verdict = try hearing.agreed(agreement, service)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
    }
    let paid = try hearing.paid(service)
    return paid == .met ? worst : paid
  }
}

extension Hearing {
  /// Stops unless the flag is Taiwan's and the fisher was hired overseas.
  fileprivate func requireTaiwanCrew() throws(Stop) {
    let taiwan = Country("TW")
    let placement = dossier.placement
    if let flag = dossier.vessel.flag.value, flag != taiwan {
      note(.because, .flag(flag), .vesselFlag)
      throw .notApplicable
    }
    if placement.hiredOverseas.truth == .no {
      note(.because, .isNot, .placementHiredOverseas)
      throw .notApplicable
    }
    if let role = placement.role.value, !role.isFisher {
      note(.because, .role(role), .placementRole)
      throw .notApplicable
    }
    let nationality = dossier.fisher.nationality
    if nationality.value?.contains(taiwan) ?? false {
      note(.because, .nationality, .fisherNationality)
      throw .notApplicable
    }
    if nationality.value == nil { miss(.fisherNationality, nationality.gap) }
    if dossier.vessel.flag.value == nil { miss(.vesselFlag, dossier.vessel.flag.gap) }
    if placement.hiredOverseas.truth == .unknown {
      miss(.placementHiredOverseas, placement.hiredOverseas.gap)
    }
    if placement.role.value == nil { miss(.placementRole, placement.role.gap) }
    guard needs.isEmpty else { throw .undetermined }
  }
}

extension Hearing {
  /// The agreed wage against the floor of every day of the service.
  fileprivate func agreed(
    _ agreement: Agreement, _ service: Service
  ) throws(Stop) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    guard let wage = monthlyWage(agreement) else { return .undetermined }
    var worst = Verdict.met
    var day = service.first
    while day <= service.last {
      let floor = try taiwanFloor(on: day, signed: signed)
      let verdict = compare(wage, floor, from: day, agreement, service)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
      guard let next = floor.until else { break }
      lookAgain(on: next)
      day = next
    }
    return worst
  }

  /// Wage and recurring allowance together.
  private func monthlyWage(_ agreement: Agreement) -> Money? {
    guard let wage = agreement.wage.value else {
      miss(.agreementWage, agreement.wage.gap, row: agreement.row)
      return nil
    }
    guard let allowance = agreement.allowance.value else { return wage }
    do throws(MoneyError) { return try wage.adding(allowance) } catch { return wage }
  }

  private func compare(
    _ wage: Money, _ floor: TaiwanFloor, from day: CivilDate, _ agreement: Agreement,
    _ service: Service
  ) -> Verdict {
    guard wage.currency == floor.least.currency else {
      note(
        .because, .otherCurrency(wage.currency, wanted: floor.least.currency), .agreementWage,
        row: agreement.row)
      if !needs.contains(.agreementWage) { needs.append(.agreementWage) }
      return .undetermined
    }
    if wage.minor >= floor.most.minor {
      note(.because, .atLeast(wage, least: floor.most), .agreementWage, row: agreement.row)
      return .met
    }
    guard wage.minor < floor.least.minor else {
      note(.because, .eitherFloor(floor.least, floor.most), .agreementSigned, row: agreement.row)
      if !needs.contains(.agreementSigned) { needs.append(.agreementSigned) }
      return .undetermined
    }
    if let gap = agreement.allowance.gap { miss(.agreementAllowance, gap, row: agreement.row) }
    if !service.isSurelyAboard(on: day) {
      miss(.placementDisembarked, dossier.placement.disembarked.gap)
    }
    guard agreement.allowance.gap == nil, service.isSurelyAboard(on: day) else {
      return .undetermined
    }
    note(
      .because, .below(wage, least: floor.least, from: day), .agreementWage, row: agreement.row)
    accuse(wage, below: floor.least, from: day, service)
    return .breach
  }

  private func accuse(
    _ wage: Money, below floor: Money, from day: CivilDate, _ service: Service
  ) {
    anchor = day.firstOfMonth
    period(from: day, to: service.last, isOngoing: service.isOpen)
    remedy = .raiseWage(by: floor.excess(over: wage))
  }
}

extension Hearing {
  /// What was paid for every whole month against the floor of the month.
  fileprivate func paid(_ service: Service) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var short: (from: CivilDate, paid: Money, floor: Money)?
    var worst = Verdict.met
    for pay in dossier.pay.items {
      guard let month = month(of: pay), let paid = handedOver(pay) else {
        worst = .undetermined
        continue
      }
      guard month.lowerBound >= service.first, month.upperBound <= service.last, month.isWhole
      else {
        lookAgain(on: month.upperBound)
        continue
      }
      guard let floor = try leastFloor(on: month.lowerBound) else { continue }
      guard paid.currency == floor.currency else {
        note(
          .because, .otherCurrency(paid.currency, wanted: floor.currency), .payPaid, row: pay.row)
        worst = .undetermined
        continue
      }
      guard paid.minor < floor.minor else { continue }
      guard service.isSurelyAboard(on: month.upperBound) else {
        miss(.placementDisembarked, dossier.placement.disembarked.gap)
        worst = .undetermined
        continue
      }
      note(.because, .below(paid, least: floor, from: month.lowerBound), .payPaid, row: pay.row)
      if (short?.from).isBeyond(month.lowerBound) {
        short = (month.lowerBound, paid, floor)
      }
    }
    guard let short else { return worst }
    accuse(short.paid, below: short.floor, from: short.from, service)
    return .breach
  }

  private func month(of pay: PayPeriod) -> ClosedRange<CivilDate>? {
    guard let from = pay.from.value, let to = pay.to.value, from <= to else {
      if pay.from.value == nil { miss(.payFrom, pay.from.gap, row: pay.row) }
      if pay.to.value == nil { miss(.payTo, pay.to.gap, row: pay.row) }
      return nil
    }
    return from...to
  }

  /// All that was paid for a month, allowances included, with what was taken off before.
  private func handedOver(_ pay: PayPeriod) -> Money? {
    guard let paid = pay.paid.value else {
      // What was never paid is another rule's; nothing says what it would have been.
      miss(.payPaid, pay.paid.gap, row: pay.row)
      return nil
    }
    switch pay.deductions {
    case .confirmedAbsent: return paid
    case .notCollected(let gap):
      miss(.payDeductions, gap, row: pay.row)
      return nil
    case .known(let taken):
      do throws(MoneyError) { return try paid.adding(taken) } catch { return paid }
    }
  }

  /// The lowest floor for a day under any of the agreements.
  private func leastFloor(on day: CivilDate) throws(Stop) -> Money? {
    var least: Money?
    for agreement in standingAgreements {
      guard let signed = agreement.signed.value else { continue }
      let floor = try taiwanFloor(on: day, signed: signed).least
      if (least?.minor).isBeyond(floor.minor) { least = floor }
    }
    return least
  }
}

extension ClosedRange<CivilDate> {
  /// Whether it is a month or more.
  fileprivate var isWhole: Bool {
    upperBound + 1 >= lowerBound.adding(Term(months: 1), rounding: .clampToMonthEnd)
  }
}
