import Fishery

extension Rule {
  /// The document of inspection runs five years at most.
  ///
  /// The same calendar day is in order, the next one is not; from 29 February it is 28 February.
  static let inspectionFiveYears = Rule(
    "C188-41.2-five-years",
    title: Phrase("Life of the document of inspection", "Masa berlaku dokumen pemeriksaan"),
    requirement: Phrase(
      "The document of inspection runs five years at most.",
      "Dokumen pemeriksaan berlaku paling lama lima tahun."),
    subject: .vessel, provision: .c188("Art. 41(2)"), severity: .medium, reach: .convention,
    facts: .inspectionDuty + [.certificateShown, .certificateIssued, .certificateExpires],
    figures: .inspectionDuty, profile: .inspectionDuty, evidence: [.inspectionDocument],
    anchor: .documentIssue,
    remedy: Phrase(
      "Issue it anew with a lawful end.", "Terbitkan kembali dengan akhir yang sah."),
    judge: judgeInspectionFiveYears)

  private static func judgeInspectionFiveYears(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.owesInspectionDocument()
    let document = hearing.dossier.vessel.certificate
    switch document.shown.truth {
    case .yes: break
    case .no:
      // Having none is the breach of Art. 41(1); there is no life to measure.
      hearing.note(.because, .confirmedAbsent, .certificateShown)
      return .notApplicable
    case .unknown:
      hearing.miss(.certificateShown, document.shown.gap)
      return .undetermined
    }
    guard let issued = document.issued.value, let expires = document.expires.value else {
      if document.issued.value == nil { hearing.miss(.certificateIssued, document.issued.gap) }
      if document.expires.value == nil { hearing.miss(.certificateExpires, document.expires.gap) }
      return .undetermined
    }
    let years = Int32(clamping: try hearing.integer(.inspectionValidity, on: hearing.asOf))
    let lawful = issued.addingYears(years, rounding: .clampToMonthEnd)
    hearing.anchor = issued
    guard expires > lawful else {
      hearing.note(.because, .expiresBy(expires, lawful: lawful), .certificateExpires)
      return .met
    }
    hearing.note(.because, .expiresAfter(expires, lawful: lawful), .certificateExpires)
    hearing.period(from: lawful + 1, to: expires, isOngoing: false)
    hearing.remedy = .expireBy(lawful)
    return .breach
  }
}
