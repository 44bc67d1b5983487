import Fishery

extension Rule {
  /// Crew hired overseas for a distant-water vessel of Taiwan are paid at least the floor of the
  /// month.
  ///
  /// Recurring allowances count, deductions never lower the wage that is compared. The day of
  /// signing and the month of pay choose the floor; agreements running over from before 2026 keep
  /// the old one as long as they are not signed anew.
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
      .payTo, .payGross, .payAllowance,
    ],
    figures: [
      .taiwanCrewRules, .taiwanAmendment, .taiwanAmendmentCertain, .taiwanNewHires,
      .taiwanWageFloorEarly, .taiwanWageFloor, .taiwanWageFloorNewHires,
    ],
    evidence: [.agreement, .paySlip, .bankSlip], anchor: .wageMonth,
    indicators: [.withholdingOfWages],
    remedy: Phrase(
      "Pay the gap with a dated receipt; the bond may be drawn.",
      "Bayar kekurangannya dengan tanda terima bertanggal; jaminan dapat dicairkan."),
    judge: judgeTaiwanWageFloor)

  private static func judgeTaiwanWageFloor(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    try hearing.requireTaiwanCrew()
    let service = try hearing.daysAboard()
    let start = try hearing.taiwanDate(.taiwanCrewRules)
    guard service.last >= start else { throw .notApplicable }
    if case .notCollected(let gap) = hearing.dossier.agreements.completeness {
      hearing.miss(.agreements, gap)
      return .undetermined
    }
    guard case .collected = hearing.dossier.agreements.completeness else {
      hearing.miss(.agreements)
      return .undetermined
    }
    var worst = Verdict.met
    for agreement in hearing.standingAgreements {
      let verdict = try hearing.floorVerdict(agreement, from: max(service.first, start), service)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
    }
    return worst
  }
}

extension Hearing {
  /// Stops unless the flag is Taiwan's and the fisher was hired overseas.
  fileprivate mutating func requireTaiwanCrew() throws(Stop) {
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

  /// A day that the regulations name, of the text now in force: they are kept in the book by it.
  fileprivate func taiwanDate(_ name: FigureName) throws(Stop) -> CivilDate {
    try date(name, on: max(asOf, "2026-01-01"))
  }

  /// The agreed wage against the floor of every day of the service.
  fileprivate mutating func floorVerdict(
    _ agreement: Agreement, from first: CivilDate, _ service: Service
  ) throws(Stop) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    guard let wage = monthlyWage(agreement) else { return .undetermined }
    var worst = Verdict.met
    var day = first
    while day <= service.last {
      let floor = try floor(on: day, signed: signed)
      let verdict = compare(wage, floor, from: day, agreement, service)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
      guard let next = floor.until, next > day else { break }
      if next > asOf { lookAgain(on: next) }
      day = next
    }
    return worst
  }

  /// Wage and recurring allowance together.
  private mutating func monthlyWage(_ agreement: Agreement) -> Money? {
    guard let wage = agreement.wage.value else {
      miss(.agreementWage, agreement.wage.gap, row: agreement.row)
      return nil
    }
    guard let allowance = agreement.allowance.value else { return wage }
    do throws(MoneyError) { return try wage.adding(allowance) } catch { return wage }
  }

  private mutating func compare(
    _ wage: Money, _ floor: Floor, from day: CivilDate, _ agreement: Agreement, _ service: Service
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
    let isUnsureWhetherAllowed =
      agreement.allowance.isNotCollected && wage.minor < floor.least.minor
    guard wage.minor < floor.least.minor, service.isSurelyAboard(on: day), !isUnsureWhetherAllowed
    else {
      if isUnsureWhetherAllowed {
        miss(.agreementAllowance, agreement.allowance.gap, row: agreement.row)
      } else if wage.minor < floor.least.minor {
        miss(.placementDisembarked, dossier.placement.disembarked.gap)
      } else {
        note(.because, .eitherFloor(floor.least, floor.most), .agreementSigned, row: agreement.row)
        if !needs.contains(.agreementSigned) { needs.append(.agreementSigned) }
      }
      return .undetermined
    }
    note(
      .because, .below(wage, least: floor.least, from: day), .agreementWage, row: agreement.row)
    anchor = day
    period(from: day, to: service.last, isOngoing: service.isOpen)
    remedy = .raiseWage(
      by: Money(minor: floor.least.minor - wage.minor, currency: wage.currency))
    return .breach
  }

  /// What the law asks for a day: the floor for sure, and the highest it may be.
  fileprivate struct Floor {
    let least: Money
    let most: Money
    /// The day on which another floor may begin.
    let until: CivilDate?
  }

  /// The floor for a day of work under an agreement signed on another.
  fileprivate mutating func floor(on day: CivilDate, signed: CivilDate) throws(Stop) -> Floor {
    let amended = try taiwanDate(.taiwanAmendment)
    let certain = try taiwanDate(.taiwanAmendmentCertain)
    let newHires = try taiwanDate(.taiwanNewHires)
    if signed >= newHires {
      // Hired anew has the later floor; an agreement only renewed may have the one before.
      let later = try money(.taiwanWageFloorNewHires, on: max(day, newHires))
      let isRenewal = dossier.placement.embarked.value.map { $0 < newHires } ?? false
      let before = isRenewal ? try money(.taiwanWageFloor, on: day) : later
      return Floor(
        least: before, most: later,
        until: book.nextChange(of: .taiwanWageFloorNewHires, after: max(day, newHires)))
    }
    let early = signed < certain ? FigureName.taiwanWageFloorEarly : .taiwanWageFloor
    let late = signed < amended ? FigureName.taiwanWageFloorEarly : .taiwanWageFloor
    let one = try money(early, on: day)
    let other = late == early || day < amended ? one : try money(late, on: day)
    let changes = [early, late].compactMap { book.nextChange(of: $0, after: day) }
    return Floor(
      least: one.minor < other.minor ? one : other, most: one.minor < other.minor ? other : one,
      until: changes.min())
  }
}
