import Fishery

extension Hearing {
  /// Whether somebody keeps an identity paper that the fisher cannot have at any time, or did not
  /// give freely in writing.
  func papersKeptBack() -> Verdict {
    switch dossier.documents.completeness {
    case .collected: break
    case .confirmedNone:
      note(.because, .confirmedAbsent, .documents)
      return .notApplicable
    case .notCollected(let gap):
      miss(.documents, gap)
      return .undetermined
    }
    var worst = Verdict.notApplicable
    for document in dossier.documents.items {
      switch isKeptBack(document) {
      case .yes: return .breach
      case .unknown: worst = .undetermined
      case .no: if worst == .notApplicable { worst = .met }
      case nil: break
      }
    }
    guard worst == .notApplicable else { return worst }
    for document in dossier.documents.items where document.type.value == nil {
      miss(.documentType, document.type.gap, row: document.row)
    }
    if needs.isEmpty { miss(.documents, .notSupplied) }
    return .undetermined
  }

  /// Nil for a paper that proves no identity, or may prove none and is not kept back.
  private func isKeptBack(_ document: PersonalDocument) -> Truth? {
    if let type = document.type.value, !type.isIdentity { return nil }
    guard let holder = document.holder.value else {
      miss(.documentHolder, document.holder.gap, row: document.row)
      return .unknown
    }
    // An authority keeps a paper by law, not by an employer's will.
    let isKnown = document.type.value != nil
    guard holder != .fisher, holder != .authority else { return isKnown ? .no : nil }
    let given = document.access.truth && document.writtenConsent.truth
    guard given != .yes else { return isKnown ? .no : nil }
    guard let type = document.type.value else {
      miss(.documentType, document.type.gap, row: document.row)
      return .unknown
    }
    guard given == .no else {
      if document.access.truth == .unknown {
        miss(.documentAccess, document.access.gap, row: document.row)
      }
      if document.writtenConsent.truth == .unknown {
        miss(.documentConsent, document.writtenConsent.gap, row: document.row)
      }
      return .unknown
    }
    note(.because, .heldBy(holder, type), .documentHolder, row: document.row)
    remedy = .returnDocument(type)
    period(from: document.issued.value, to: nil, isOngoing: true)
    return .yes
  }
}
