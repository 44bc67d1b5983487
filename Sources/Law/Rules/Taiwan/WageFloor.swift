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
      .agreementSide, .agreementSigned, .agreementStarts, .agreementEnds, .agreementWage,
      .agreementAllowance, .pay, .payFrom,
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
    for agreement in hearing.dossier.agreements.items {
      guard let days = hearing.daysInForce(agreement, within: service) else { continue }
      let verdict = try hearing.agreed(agreement, days, service)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
    }
    let paid = try hearing.taiwanPay(service) { paid, floor, days in
      hearing.accuse(paid, below: floor, days: days, service)
    }
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
    _ agreement: Agreement, _ days: ClosedRange<CivilDate>, _ service: Service
  ) throws(Stop) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    guard let wage = monthlyWage(agreement) else { return .undetermined }
    var worst = Verdict.met
    var day = days.lowerBound
    while day <= days.upperBound {
      let floor = try taiwanFloor(on: day, signed: signed)
      let verdict = compare(wage, floor, from: day, to: days.upperBound, agreement, service)
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
    _ wage: Money, _ floor: TaiwanFloor, from day: CivilDate, to last: CivilDate,
    _ agreement: Agreement, _ service: Service
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
    accuse(wage, below: floor.least, days: day...last, service)
    return .breach
  }

  fileprivate func accuse(
    _ wage: Money, below floor: Money, days: ClosedRange<CivilDate>, _ service: Service
  ) {
    anchor = days.lowerBound.firstOfMonth
    period(
      from: days.lowerBound, to: days.upperBound,
      isOngoing: service.isOpen && days.upperBound >= service.last)
    remedy = .raiseWage(by: floor.excess(over: wage))
  }
}
