import Fishery

extension Hearing {
  /// Whether an agreement is in a language that the fisher understands.
  func isUnderstood(_ agreement: Agreement) -> Verdict {
    guard let languages = agreement.languages.value else {
      miss(.agreementLanguages, agreement.languages.gap, row: agreement.row)
      return .undetermined
    }
    guard let understands = dossier.fisher.understands.value else {
      miss(.fisherUnderstands, dossier.fisher.understands.gap)
      return .undetermined
    }
    let isShared = languages.meets(understands)
    note(
      .because, isShared ? .commonLanguage : .noCommonLanguage, .agreementLanguages,
      row: agreement.row)
    if !isShared { remedy = .make(.agreementLanguages) }
    return isShared ? .met : .breach
  }
}
