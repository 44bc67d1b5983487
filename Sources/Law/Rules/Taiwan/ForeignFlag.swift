import Fishery

extension Rule {
  /// Crew of a vessel under another flag with a Taiwanese owner behind it have Taiwan's least
  /// conditions: 18 years, two languages, insurance, rest and the wage floor.
  ///
  /// Agreements made before the rule had half a year to be made anew. Each condition is looked at by
  /// itself, the gravest answer counts.
  static let taiwanForeignFlag = Rule(
    "TW-FOC-16",
    title: Phrase("Taiwanese owner, other flag", "Pemilik Taiwan, bendera lain"),
    requirement: Phrase(
      "Crew of a Taiwanese owner's vessel under another flag are 18, have a bilingual agreement,"
        + " insurance, rest, and at least Taiwan's wage floor.",
      "Awak kapal milik Taiwan berbendera lain berusia 18 tahun, memiliki perjanjian dwibahasa,"
        + " asuransi, istirahat, dan sekurangnya upah minimum Taiwan."),
    subject: .placement,
    provision: Provision(
      "TW M0050041", "Art. 3", force: .binding, verified: .seen,
      source: "Regulations on investment in foreign-flag fishing vessels, read in full"),
    severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselBeneficialOwner, .placementRole, .fisherNationality] + .aboard
      + .birth + .restRecord + .insurance + [
        .agreementWage, .agreementAllowance, .agreementLanguages, .fisherUnderstands,
      ],
    figures: [
      .taiwanForeignFlag, .taiwanForeignFlagOld, .taiwanForeignFlagRestDay,
      .taiwanForeignFlagRestWeek, .taiwanMinimumAge, .taiwanAmendment, .taiwanLifeCover,
      .taiwanMedicalCover, .taiwanNewHires, .taiwanWageFloor, .taiwanWageFloorNewHires,
    ],
    evidence: [.agreement, .restLog, .passport, .paySlip], anchor: .embarkation,
    indicators: [.withholdingOfWages, .excessiveOvertime],
    remedy: Phrase("Make a new agreement.", "Buat perjanjian baru."),
    judge: judgeTaiwanForeignFlag)

  private static func judgeTaiwanForeignFlag(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(hearing.taiwaneseOwner)
    let service = try hearing.daysAboard(under: .taiwanForeignFlag)
    let years = try hearing.integer(.taiwanMinimumAge, on: service.first)
    var verdicts = [hearing.isOfAge(years, aboard: service)]
    guard verdicts != [.breach] else { return .breach }
    verdicts.append(
      try hearing.worstOfAgreements(over: service, none: .undetermined) {
        agreement, hearing throws(Stop) in
        try hearing.taiwanTerms(of: agreement, service)
      })
    guard verdicts.last != .breach else { return .breach }
    let limits = [
      (hours: Int64(24), least: try hearing.integer(.taiwanForeignFlagRestDay, on: service.first)),
      (168, try hearing.integer(.taiwanForeignFlagRestWeek, on: service.first)),
    ]
    // A record of rest that is missing leaves open only what the rest of it does.
    do throws(Stop) {
      verdicts.append(try hearing.restVerdict(limits, from: service.first))
    } catch .verdict(let verdict) {
      verdicts.append(verdict)
    }
    return .worst(verdicts)
  }
}

extension Hearing {
  fileprivate var taiwaneseOwner: [Limb] {
    [fliesAnother(than: "TW"), isOwned(from: "TW"), isFisher]
  }

  /// Wage, languages and insurance of an agreement that the rule reaches by now.
  fileprivate func taiwanTerms(
    of agreement: Agreement, _ service: Service
  ) throws(Stop) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    if book.isLaw(.taiwanForeignFlag, on: signed) != .yes {
      // An older agreement has until its own day to be made anew.
      switch asks(.taiwanForeignFlagOld, on: service.last) {
      case .no: return .notApplicable
      case .unknown: return .undetermined
      case .yes: break
      }
    }
    return .worst([
      try reachesTaiwanFloor(agreement, signed: signed, service), isBilingual(agreement),
      try isInsured(agreement),
    ])
  }

  private func reachesTaiwanFloor(
    _ agreement: Agreement, signed: CivilDate, _ service: Service
  ) throws(Stop) -> Verdict {
    guard let wage = agreement.wage.value else {
      miss(.agreementWage, agreement.wage.gap, row: agreement.row)
      return .undetermined
    }
    let isNew = book.isLaw(.taiwanNewHires, on: signed)
    let floor = try money(.taiwanWageFloor, on: max(service.first, signed))
    let later = isNew == .no ? floor : try money(.taiwanWageFloorNewHires, on: signed)
    let start = book.start(of: .taiwanNewHires, on: signed)
    let isRenewal = dossier.placement.embarked.value.map { $0 < start } ?? false
    let least = isNew == .unknown || isRenewal ? floor : later
    guard wage.currency == later.currency else {
      note(
        .because, .otherCurrency(wage.currency, wanted: later.currency), .agreementWage,
        row: agreement.row)
      if !needs.contains(.agreementWage) { needs.append(.agreementWage) }
      return .undetermined
    }
    let allowance =
      agreement.allowance.value?.currency == wage.currency
      ? agreement.allowance.value?.minor ?? 0 : 0
    let whole = Money(
      minor: Int64(clamping: Int128(wage.minor) + Int128(allowance)), currency: wage.currency)
    if whole.minor >= later.minor {
      note(.because, .atLeast(whole, least: later), .agreementWage, row: agreement.row)
      return .met
    }
    guard whole.minor < least.minor else {
      note(.because, .eitherFloor(least, later), .agreementSigned, row: agreement.row)
      if !needs.contains(.agreementSigned) { needs.append(.agreementSigned) }
      return .undetermined
    }
    if agreement.allowance.isNotCollected {
      miss(.agreementAllowance, agreement.allowance.gap, row: agreement.row)
      return .undetermined
    }
    note(
      .because, .below(whole, least: least, from: service.first), .agreementWage,
      row: agreement.row)
    remedy = .raiseWage(by: least.excess(over: whole))
    return .breach
  }
}
