import Fishery

extension Rule {
  /// The vessel carries a valid document stating that living and working conditions were inspected.
  ///
  /// Valid from issue to its end, five years at most, both days counted; issued under the present
  /// flag, since reflagging ends it; a voyage does not extend it. Only one that ran out tells since
  /// when there is none.
  static let inspectionDocument = Rule(
    "C188-41.1-document",
    title: Phrase("Document of inspection", "Dokumen pemeriksaan"),
    requirement: Phrase(
      "A vessel at sea for more than three days, of 24 m or more or far out, carries a valid"
        + " document stating that living and working conditions were inspected.",
      "Kapal yang melaut lebih dari tiga hari, 24 m atau lebih atau jauh dari pantai, membawa"
        + " dokumen sah bahwa kondisi hidup dan kerja telah diperiksa."),
    subject: .vessel, provision: .c188("Art. 41(1)"), severity: .high, reach: .convention,
    facts: .inspectionDuty + [
      .certificateShown, .certificateIssued, .certificateExpires, .certificateIssuer,
      .certificateFlag, .certificateConditions,
    ],
    figures: .inspectionDuty, profile: .inspectionDuty, evidence: [.inspectionDocument],
    anchor: .documentIssue,
    remedy: Phrase(
      "Inspection by the flag State; a more detailed inspection here.",
      "Pemeriksaan oleh negara bendera; pemeriksaan lebih rinci di sini."),
    judge: judgeInspectionDocument)

  private static func judgeInspectionDocument(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.owesInspectionDocument()
    hearing.remedy = .make(.certificateShown)
    switch hearing.dossier.vessel.certificate.shown.truth {
    case .yes: break
    case .no:
      hearing.note(.because, .confirmedAbsent, .certificateShown)
      hearing.period(from: nil, to: nil, isOngoing: true)
      return .breach
    case .unknown:
      hearing.miss(.certificateShown, hearing.dossier.vessel.certificate.shown.gap)
      return .undetermined
    }
    let limbs = [
      try hearing.runs(), hearing.isOfPresentFlag(),
      hearing.states(\.competentIssuer, .certificateIssuer),
      hearing.states(\.statesConditions, .certificateConditions),
    ]
    if limbs.contains(.no) { return .breach }
    return limbs.contains(.unknown) ? .undetermined : .met
  }
}

extension Hearing {
  /// Whether the document is in force on the as-of day.
  fileprivate func runs() throws(Stop) -> Truth {
    let document = dossier.vessel.certificate
    guard let issued = document.issued.value else {
      miss(.certificateIssued, document.issued.gap)
      guard let expires = document.expires.value else { return .unknown }
      lookAgain(on: expires + 1)
      return expires < asOf ? ended(on: expires) : .unknown
    }
    anchor = issued
    lookAgain(on: issued)
    guard issued <= asOf else {
      note(.because, .issuedOn(issued), .certificateIssued)
      isOngoing = true
      return .no
    }
    let years = Int32(clamping: try integer(.inspectionValidity, on: asOf))
    let lawful = issued.addingYears(years, rounding: .clampToMonthEnd)
    lookAgain(on: lawful + 1)
    guard lawful >= asOf else { return ended(on: lawful, by: .certificateIssued) }
    guard let expires = document.expires.value else {
      miss(.certificateExpires, document.expires.gap)
      return .unknown
    }
    lookAgain(on: expires + 1)
    guard expires >= asOf else { return ended(on: expires) }
    note(.because, .validUntil(min(expires, lawful)), .certificateExpires)
    return .yes
  }

  private func ended(on day: CivilDate, by fact: Fact = .certificateExpires) -> Truth {
    note(.because, .validUntil(day), fact)
    period(from: day + 1, to: nil, isOngoing: true)
    return .no
  }

  /// Whether it was issued under the flag the vessel flies now.
  fileprivate func isOfPresentFlag() -> Truth {
    let vessel = dossier.vessel
    guard let issuedFor = vessel.certificate.flagAtIssue.value else {
      miss(.certificateFlag, vessel.certificate.flagAtIssue.gap)
      return .unknown
    }
    guard let flag = vessel.flag.value else {
      miss(.vesselFlag, vessel.flag.gap)
      return .unknown
    }
    guard issuedFor != flag else { return .yes }
    note(.because, .issuedFor(issuedFor, now: flag), .certificateFlag)
    isOngoing = true
    return .no
  }

  fileprivate func states(
    _ part: (InspectionDocument) -> Known<Bool>, _ fact: Fact
  ) -> Truth {
    let state = part(dossier.vessel.certificate)
    switch state.truth {
    case .yes: return .yes
    case .no:
      note(.because, .isNot, fact)
      isOngoing = true
      return .no
    case .unknown:
      miss(fact, state.gap)
      return .unknown
    }
  }
}
