import Fishery

extension Rule {
  /// The agreement is in two languages, the crew member has a copy, and its explanation was recorded.
  static let taiwanAgreement = Rule(
    "TW-C-06",
    title: Phrase("Agreement and explanation, Taiwan", "Perjanjian dan penjelasan, Taiwan"),
    requirement: Phrase(
      "The agreement is bilingual, a copy is handed over, and the explanation of it is recorded in"
        + " sound and picture.",
      "Perjanjian dwibahasa, salinannya diserahkan, dan penjelasannya direkam suara dan gambar."),
    subject: .placement, provision: .taiwanCrewRules("Art. 6"), severity: .medium, reach: .ownLaw,
    facts: .taiwanReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementLanguages,
      .agreementCopyGiven, .agreementRecorded, .fisherUnderstands,
    ],
    figures: [.taiwanRestDay, .taiwanRecording], evidence: [.agreement, .interview],
    anchor: .embarkation, indicators: [.deception],
    remedy: Phrase("File what is missing; explain anew.", "Lengkapi; jelaskan kembali."),
    judge: judgeTaiwanAgreement)

  private static func judgeTaiwanAgreement(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.taiwanCrew)
    let service = try hearing.daysAboard(under: .taiwanRestDay)
    return try hearing.worstOfAgreements(over: service, none: .breach) { agreement, hearing in
      guard let signed = agreement.signed.value else {
        hearing.miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
        return .undetermined
      }
      let recorded: Verdict =
        switch hearing.asks(.taiwanRecording, on: signed) {
        case .no: .notApplicable
        case .unknown: .undetermined
        case .yes:
          hearing.isMade(agreement.explanationRecorded, .agreementRecorded, row: agreement.row)
        }
      return .worst([
        recorded, hearing.isMade(agreement.copyGiven, .agreementCopyGiven, row: agreement.row),
        hearing.isBilingual(agreement),
      ])
    }
  }
}

extension Hearing {
  /// Whether an agreement is in two languages, one of them the fisher's own.
  func isBilingual(_ agreement: Agreement) -> Verdict {
    guard let languages = agreement.languages.value else {
      miss(.agreementLanguages, agreement.languages.gap, row: agreement.row)
      return .undetermined
    }
    guard let understands = dossier.fisher.understands.value else {
      guard languages.count > 1 else {
        note(.because, .oneLanguage, .agreementLanguages, row: agreement.row)
        remedy = .make(.agreementLanguages)
        return .breach
      }
      miss(.fisherUnderstands, dossier.fisher.understands.gap)
      return .undetermined
    }
    if languages.count > 1, languages.meets(understands) {
      note(.because, .commonLanguage, .agreementLanguages, row: agreement.row)
      return .met
    }
    note(
      .because, languages.meets(understands) ? .oneLanguage : .noCommonLanguage,
      .agreementLanguages, row: agreement.row)
    remedy = .make(.agreementLanguages)
    return .breach
  }
}
