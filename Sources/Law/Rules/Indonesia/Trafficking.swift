import Fishery

extension Rule {
  /// No Indonesian is recruited or carried by force, fraud or debt in order to be exploited.
  ///
  /// Being recruited and carried is the act; the means and the purpose are told by signs, each of
  /// which counts on one side only. For a child no means are needed. Never a court's finding.
  static let indonesianTrafficking = Rule(
    "ID-TPPO",
    title: Phrase("Trafficking in persons, Indonesia", "Perdagangan orang, Indonesia"),
    requirement: Phrase(
      "No Indonesian is recruited by threat, violence, fraud or debt in order to be exploited.",
      "Orang Indonesia tidak direkrut dengan ancaman, kekerasan, penipuan atau utang untuk"
        + " dieksploitasi."),
    subject: .placement,
    provision: .indonesia(
      "ID UU 21/2007", "Art. 1", .seen, source: "Law 21/2007, ucanews; elements recalled"),
    severity: .critical, reach: .ownLaw, facts: .originReach + .signs + .birth,
    figures: [.indonesiaTrafficking, .indonesiaMinimumAge],
    evidence: [.interview, .agreement, .paySlip], anchor: .wholeLife,
    indicators: [.deception, .debtBondage, .intimidation],
    remedy: Phrase(
      "Refer to the police desk against trafficking; protect the person and claim restitution.",
      "Rujuk ke unit TPPO kepolisian; lindungi korban dan ajukan restitusi."),
    judge: judgeIndonesianTrafficking)

  private static func judgeIndonesianTrafficking(
    _ hearing: Hearing
  ) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    let service = try hearing.daysAboard(under: .indonesiaTrafficking)
    hearing.anchor = nil
    let purpose = hearing.foundAny(Sign.Kind.exploitation)
    let means = hearing.foundAny(Sign.Kind.means)
    if purpose == .unknown || means == .unknown { hearing.missSigns() }
    var isChild = Truth.no
    if purpose != .no, means != .yes {
      let years = try hearing.integer(.indonesiaMinimumAge, on: service.first)
      isChild = hearing.isUnder(years, on: service.first)
    }
    switch purpose && (means || isChild) {
    case .no: return .met
    case .unknown:
      hearing.isRedLine = purpose == .yes || means == .yes
      return .undetermined
    case .yes: break
    }
    hearing.isRedLine = true
    hearing.remedy = .make(.signs)
    hearing.period(of: service)
    return .breach
  }
}

extension Sign.Kind {
  /// How people are brought into it.
  fileprivate static let means: [Sign.Kind] = [
    .statusThreatened, .visaControlled, .otherTerms, .otherVessel, .guarded, .violence,
    .sexualViolence, .payLossThreatened, .blacklistThreatened, .overboardThreatened,
    .denunciationThreatened, .familyThreatened, .papersTaken, .debtUnclear, .debtGrowing,
  ]

  /// What it is for.
  fileprivate static let exploitation: [Sign.Kind] = [
    .payWithheld, .stayForPay, .workOffDebt, .unfitFoodOrWater, .noBunk, .sickUncared,
    .degradingConditions, .overtimeForced, .onCallAlways, .noResigning,
  ]
}
