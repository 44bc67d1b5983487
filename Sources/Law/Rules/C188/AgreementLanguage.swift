import Fishery

extension Rule {
  /// The agreement is in a language that the fisher understands, or was explained in one.
  ///
  /// What the fisher understands is asked, never inferred from nationality. Somebody who cannot
  /// read needs it read aloud and explained in a language of the agreement that they understand.
  static let agreementLanguage = Rule(
    "C188-16a-language",
    title: Phrase("Language of the agreement", "Bahasa perjanjian"),
    requirement: Phrase(
      "The fisher can understand the work agreement.",
      "Awak dapat memahami perjanjian kerjanya."),
    subject: .placement, provision: .c188("Art. 16(a)"), severity: .high, reach: .convention,
    facts: .fisherScope + .standingAgreement + [
      .agreementLanguages, .agreementReadAloud, .fisherUnderstands, .fisherLiterate,
    ],
    figures: .scope, profile: .scope, evidence: [.agreement, .interview], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "A certified translation; explain again; let the fisher confirm anew.",
      "Terjemahan tersumpah; jelaskan ulang; biarkan awak menegaskan kembali."),
    judge: judgeAgreementLanguage)

  private static func judgeAgreementLanguage(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    return try hearing.worstOfAgreements(over: service, none: .undetermined) { agreement, hearing in
      hearing.language(of: agreement)
    }
  }
}

extension Hearing {
  fileprivate func language(of agreement: Agreement) -> Verdict {
    let fisher = dossier.facts.fisher
    guard let languages = agreement.languages.value else {
      miss(.agreementLanguages, agreement.languages.gap, row: agreement.row)
      return .undetermined
    }
    guard let understands = fisher.understands.value else {
      miss(.fisherUnderstands, fisher.understands.gap)
      return .undetermined
    }
    guard languages.meets(understands) else {
      note(.because, .noCommonLanguage, .agreementLanguages, row: agreement.row)
      remedy = .make(.agreementLanguages)
      return .breach
    }
    note(.because, .commonLanguage, .agreementLanguages, row: agreement.row)
    switch fisher.literate.truth || agreement.readAloud.truth {
    case .yes: return .met
    case .no:
      note(.because, .isNot, .agreementReadAloud, row: agreement.row)
      remedy = .make(.agreementReadAloud)
      return .breach
    case .unknown:
      if let gap = fisher.literate.gap { miss(.fisherLiterate, gap) }
      if let gap = agreement.readAloud.gap { miss(.agreementReadAloud, gap, row: agreement.row) }
      return .undetermined
    }
  }
}
