import Fishery

extension Rule {
  /// A fisher's identity documents are in the fisher's own hands, or can be had at any time and were
  /// given freely: indicator 7 of forced labour.
  ///
  /// An indicator is for triage and never a court's finding, so it advises and does not breach a
  /// law; the strip of eleven counts it.
  static let documentRetention = Rule(
    "ILO-IND-7",
    title: Phrase("Retention of identity documents", "Penahanan dokumen identitas"),
    requirement: Phrase(
      "Nobody but the fisher keeps the fisher's identity documents, unless the fisher gets them on"
        + " request at any time and agreed freely in writing.",
      "Dokumen identitas dipegang awak sendiri, kecuali dapat diminta kapan saja dan awak setuju"
        + " secara bebas dan tertulis."),
    subject: .placement,
    provision: Provision(
      "ILO indicators", "7", force: .soft, verified: .seen,
      source: "ILO indicators of forced labour, 2012"),
    severity: .high, reach: .advisory,
    facts: [.documents, .documentType, .documentHolder, .documentAccess, .documentConsent],
    evidence: [.passport, .interview], anchor: .wholeLife,
    indicators: [.retentionOfDocuments],
    remedy: Phrase(
      "Hand the document back; ask privately who keeps the others.",
      "Kembalikan dokumen; tanyakan secara pribadi siapa memegang yang lain."),
    judge: judgeDocumentRetention)

  private static func judgeDocumentRetention(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    switch hearing.dossier.documents.completeness {
    case .collected: break
    case .confirmedNone:
      hearing.note(.because, .confirmedAbsent, .documents)
      return .notApplicable
    case .notCollected(let gap):
      hearing.miss(.documents, gap)
      return .undetermined
    }
    var worst = Verdict.notApplicable
    for document in hearing.dossier.documents.items {
      switch hearing.isKeptBack(document) {
      case .yes: return .breach
      case .unknown: worst = .undetermined
      case .no: if worst == .notApplicable { worst = .met }
      case nil: break
      }
    }
    guard worst == .notApplicable else { return worst }
    for document in hearing.dossier.documents.items where document.type.value == nil {
      hearing.miss(.documentType, document.type.gap, row: document.row)
    }
    if hearing.needs.isEmpty { hearing.miss(.documents, .notSupplied) }
    return .undetermined
  }
}

extension Hearing {
  /// Nil for a paper that proves no identity, or may prove none and is not kept back.
  fileprivate mutating func isKeptBack(_ document: PersonalDocument) -> Truth? {
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
