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
    facts: [.documents, .documentType, .documentHolder, .documentAccess, .documentConsent]
      + .signs,
    evidence: [.passport, .interview], anchor: .wholeLife,
    indicators: [.retentionOfDocuments],
    remedy: Phrase(
      "Hand the document back; ask privately who keeps the others.",
      "Kembalikan dokumen; tanyakan secara pribadi siapa memegang yang lain."),
    judge: judgeDocumentRetention)

  private static func judgeDocumentRetention(_ hearing: Hearing) throws(Stop) -> Verdict {
    let kept = hearing.papersKeptBack()
    guard kept != .breach else { return .breach }
    // Papers that are with the fisher by now, or that are nowhere, may have been taken before.
    switch hearing.foundAny([.papersTaken]) {
    case .no: return kept
    case .unknown where kept.clears: hearing.missSigns()
    case .unknown: break
    case .yes:
      hearing.remedy = .make(.signs)
      return .breach
    }
    return .undetermined
  }
}
