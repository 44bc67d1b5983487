import Fishery

extension Rule {
  /// A fisher on a Thai vessel has a copy of the agreement, in Thai and in a language of their own,
  /// and meets a labour inspector every year.
  static let thaiAgreement = Rule(
    "TH-CONTRACT",
    title: Phrase("Agreement and inspector, Thailand", "Perjanjian dan pengawas, Thailand"),
    requirement: Phrase(
      "The fisher has a copy in Thai and in a language they understand, and meets a labour inspector"
        + " within a year and each year.",
      "Awak kapal memegang salinan dalam bahasa Thai dan bahasa yang dipahami, dan bertemu pengawas"
        + " ketenagakerjaan dalam setahun dan setiap tahun."),
    subject: .placement,
    provision: Provision(
      "TH Reg 2565", "cl. 7", force: .binding, verified: .seen,
      source: "Royal Gazette 139/235 and 140/72; mol.go.th on work at sea"),
    severity: .medium, reach: .ownLaw,
    facts: .flagReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementCopyGiven,
      .agreementLanguages, .fisherUnderstands, .placementInspectorMet,
    ],
    figures: [.thailandWrittenAgreement, .thailandAgreementLanguage, .thailandInspectorMonths],
    evidence: [.agreement, .interview], anchor: .embarkation,
    remedy: Phrase(
      "Issue the agreement anew; bring the fisher before the inspector.",
      "Terbitkan kembali perjanjian; bawa awak kapal kepada pengawas."),
    judge: judgeThaiAgreement)

  private static func judgeThaiAgreement(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    let service = try hearing.daysAboard(under: .thailandWrittenAgreement)
    let papers = try hearing.worstOfAgreements(over: service, none: .breach) {
      agreement, hearing throws(Stop) in
      guard let signed = agreement.signed.value else {
        hearing.miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
        return .undetermined
      }
      return .worst([
        hearing.isMade(agreement.copyGiven, .agreementCopyGiven, row: agreement.row),
        hearing.isInThaiAndOwnLanguage(agreement, signed: signed),
        try hearing.hasMetInspector(signed: signed, service),
      ])
    }
    return papers
  }
}

extension Hearing {
  fileprivate func isInThaiAndOwnLanguage(
    _ agreement: Agreement, signed: CivilDate
  ) -> Verdict {
    let asked = book.isLaw(.thailandAgreementLanguage, on: signed)
    guard asked != .no else { return .met }
    guard let languages = agreement.languages.value else {
      miss(.agreementLanguages, agreement.languages.gap, row: agreement.row)
      return .undetermined
    }
    guard let understands = dossier.fisher.understands.value else {
      miss(.fisherUnderstands, dossier.fisher.understands.gap)
      return .undetermined
    }
    if languages.contains("th"), languages.meets(understands) {
      note(.because, .commonLanguage, .agreementLanguages, row: agreement.row)
      return .met
    }
    note(
      .because, languages.meets(understands) ? .lacksLanguage("th") : .noCommonLanguage,
      .agreementLanguages, row: agreement.row)
    remedy = .make(.agreementLanguages)
    guard asked == .yes else {
      note(
        .because,
        .unsureLaw(
          .thailandAgreementLanguage,
          since: book.onset(of: .thailandAgreementLanguage)?.possible ?? .min))
      return .undetermined
    }
    return .breach
  }

  /// Every twelve months from the signing on.
  fileprivate func hasMetInspector(
    signed: CivilDate, _ service: Service
  ) throws(Stop) -> Verdict {
    let months = Int32(
      clamping: try integer(.thailandInspectorMonths, on: max(signed, service.first)))
    let first = signed.adding(months: months, rounding: .clampToMonthEnd)
    lookAgain(on: first + 1)
    guard service.last > first else { return .met }
    switch dossier.placement.inspectorMet {
    case .notCollected(let gap):
      miss(.placementInspectorMet, gap)
      return .undetermined
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, .placementInspectorMet)
      remedy = .make(.placementInspectorMet)
    case .known(let day):
      let next = day.adding(months: months, rounding: .clampToMonthEnd)
      lookAgain(on: next + 1)
      note(.because, .metInspector(day, due: next), .placementInspectorMet)
      guard service.last > next else { return .met }
      remedy = .make(.placementInspectorMet)
    }
    guard service.isSurelyAboard(on: first + 1) else {
      miss(.placementDisembarked, dossier.placement.disembarked.gap)
      return .undetermined
    }
    return .breach
  }
}
