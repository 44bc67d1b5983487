import Fishery

extension Rule {
  /// The authority is told within thirty days that crew went aboard abroad or left the vessel.
  ///
  /// The first day after boarding or discharge is day one. For crew who flew in and board at home the
  /// application comes before the vessel sails.
  static let taiwanNotices = Rule(
    "TW-N-09",
    title: Phrase("Notices of boarding and discharge, Taiwan", "Laporan naik dan turun, Taiwan"),
    requirement: Phrase(
      "The operator applies within 30 days after boarding abroad, or before sailing from home, and"
        + " tells of a discharge within 30 days.",
      "Operator mengajukan permohonan dalam 30 hari setelah awak naik di luar negeri, atau sebelum"
        + " berlayar dari dalam negeri, dan melaporkan pemberhentian dalam 30 hari."),
    subject: .placement, provision: .taiwanCrewRules("Arts 23-24, 31"), severity: .medium,
    reach: .ownLaw,
    facts: .taiwanReach + [
      .placementEmbarkedIn, .boardingFiled, .dischargeFiled, .voyages, .voyageDeparted,
    ],
    figures: [.taiwanFilingDays], evidence: [.crewList, .agreement], anchor: .embarkation,
    remedy: Phrase("File it late.", "Ajukan menyusul."),
    judge: judgeTaiwanNotices)

  private static func judgeTaiwanNotices(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.taiwanCrew)
    let service = try hearing.daysAboard(under: .taiwanFilingDays)
    guard !service.isPlanned else { return .notApplicable }
    let days = Int(clamping: try hearing.integer(.taiwanFilingDays, on: service.first))
    return .worst([
      hearing.isBoardingFiled(within: days), hearing.isDischargeFiled(within: days),
    ])
  }
}

extension Hearing {
  fileprivate func isBoardingFiled(within days: Int) -> Verdict {
    let placement = dossier.placement
    guard let aboard = placement.embarked.value,
      let onset = book.onset(of: .taiwanFilingDays)?.sure, aboard >= onset
    else { return .met }
    let filed = placement.records.boardingFiledOn
    if let day = filed.value, day <= aboard {
      note(.because, .done(day, due: aboard), .boardingFiled)
      return .met
    }
    guard let state = placement.embarkedIn.value else {
      guard asOf > aboard else {
        lookAgain(on: aboard + 1)
        return .met
      }
      miss(.placementEmbarkedIn, placement.embarkedIn.gap)
      return .undetermined
    }
    guard state == "TW" else { return isInTime(filed, .boardingFiled, by: aboard + days) }
    guard !dossier.voyages.isNotCollected else {
      miss(.voyages, .notSupplied)
      return .undetermined
    }
    var left: [CivilDate] = []
    for voyage in dossier.voyages.items {
      guard let day = voyage.departed.value?.date else {
        miss(.voyageDeparted, voyage.departed.gap, row: voyage.row)
        return .undetermined
      }
      if day >= aboard { left.append(day) }
    }
    guard let sailed = left.min() else { return .met }
    return isInTime(filed, .boardingFiled, by: sailed)
  }

  fileprivate func isDischargeFiled(within days: Int) -> Verdict {
    let placement = dossier.placement
    switch placement.disembarked {
    case .confirmedAbsent: return .met
    case .notCollected(let gap):
      miss(.placementDisembarked, gap)
      return .undetermined
    case .known(let day):
      lookAgain(on: day)
      guard day <= asOf else { return .met }
      return isInTime(placement.records.dischargeFiledOn, .dischargeFiled, by: day + days)
    }
  }
}
