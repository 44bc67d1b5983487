import Fishery

extension Rule {
  /// A larger Thai vessel, or one that goes abroad, on voyages of more than three days has a
  /// certificate of living and working conditions that runs.
  static let thaiCertificate = Rule(
    "TH-CERT-14",
    title: Phrase("Conditions certificate, Thailand", "Sertifikat kondisi, Thailand"),
    requirement: Phrase(
      "A vessel of 26.5 m or more, or outside Thai waters, fishing for more than three days has a"
        + " certificate of living and working conditions of five years at most.",
      "Kapal 26,5 m atau lebih, atau di luar perairan Thailand, yang menangkap ikan lebih dari tiga"
        + " hari memiliki sertifikat kondisi hidup dan kerja paling lama lima tahun."),
    subject: .vessel, provision: .thaiFishingWorkAct("s. 14"), severity: .medium, reach: .ownLaw,
    facts: [
      .vesselFlag, .vesselCategory, .vesselLengthOverall, .vesselBeyondFlagWaters, .voyageHours,
      .certificateShown, .certificateIssued, .certificateExpires, .certificateIssuer,
      .certificateConditions,
    ],
    figures: [
      .thailandFishingWorkAct, .thailandCertificateLength, .thailandCertificateVoyage,
      .thailandCertificateYears,
    ],
    evidence: [.inspectionDocument, .vesselParticulars], anchor: .wholeLife,
    remedy: Phrase("No sailing before there is one.", "Tidak berlayar sebelum ada."),
    judge: judgeThaiCertificate)

  private static func judgeThaiCertificate(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiVessel)
    try hearing.require(.thailandFishingWorkAct, on: hearing.asOf)
    try hearing.requireLongOrFar()
    let document = hearing.dossier.vessel.certificate
    let shown = hearing.isMade(document.shown, .certificateShown)
    guard shown == .met else { return shown }
    guard let issued = document.issued.value, let expires = document.expires.value else {
      if document.issued.value == nil { hearing.miss(.certificateIssued, document.issued.gap) }
      if document.expires.value == nil { hearing.miss(.certificateExpires, document.expires.gap) }
      return .undetermined
    }
    if let lacking = hearing.lacksStatements(document) { return lacking }
    let years = Int32(
      clamping: try hearing.integer(.thailandCertificateYears, on: hearing.asOf))
    let lawful = issued.addingYears(years, rounding: .clampToMonthEnd)
    let end = min(expires, lawful)
    hearing.lookAgain(on: issued)
    hearing.lookAgain(on: end + 1)
    guard issued <= hearing.asOf else {
      return hearing.lacksConditions(.issuedOn(issued), from: nil)
    }
    guard hearing.asOf <= end else {
      return hearing.lacksConditions(.validUntil(end), from: end + 1)
    }
    hearing.note(.because, .validUntil(end), .certificateExpires)
    return hearing.needs.isEmpty ? .met : .undetermined
  }
}

extension Hearing {
  /// A document that is surely no certificate of conditions from who may give one; what would tell is
  /// asked for.
  fileprivate func lacksStatements(_ document: InspectionDocument) -> Verdict? {
    let parts: [(Known<Bool>, Fact)] = [
      (document.competentIssuer, .certificateIssuer),
      (document.statesConditions, .certificateConditions),
    ]
    guard let (_, fact) = parts.first(where: { $0.0.truth == .no }) else {
      for (state, fact) in parts where state.truth == .unknown { miss(fact, state.gap) }
      return nil
    }
    note(.because, .isNot, fact)
    period(from: nil, to: nil, isOngoing: true)
    remedy = .make(.certificateShown)
    return .breach
  }

  /// A certificate that does not run on the as-of day.
  fileprivate func lacksConditions(
    _ reason: Reason.Kind, from first: CivilDate?
  ) -> Verdict {
    note(.because, reason, .certificateExpires)
    period(from: first, to: nil, isOngoing: true)
    remedy = .make(.certificateShown)
    return .breach
  }

  /// More than three days of fishing, and a long vessel or one abroad.
  fileprivate func requireLongOrFar() throws(Stop) {
    let vessel = dossier.vessel
    let hours = try integer(.thailandCertificateVoyage, on: asOf)
    let least = Quantity(
      thousandths: Int32(clamping: try integer(.thailandCertificateLength, on: asOf)))
    let long = vessel.voyageHours.value.map { Truth($0 > hours) } ?? .unknown
    let large = vessel.lengthOverall.value.map { Truth($0 >= least) } ?? .unknown
    if let length = vessel.lengthOverall.value {
      note(
        .applies, .length(length, limit: least, reached: length >= least), .vesselLengthOverall)
    }
    if let days = vessel.voyageHours.value {
      note(.applies, .hours(Int64(days), limit: hours, over: days > hours), .voyageHours)
    }
    let far = vessel.beyondFlagWaters.truth
    switch long && (large || far) {
    case .yes: return
    case .no: throw .notApplicable
    case .unknown: break
    }
    if long == .unknown { miss(.voyageHours, vessel.voyageHours.gap) }
    if large == .unknown, far != .yes { miss(.vesselLengthOverall, vessel.lengthOverall.gap) }
    if far == .unknown, large != .yes {
      miss(.vesselBeyondFlagWaters, vessel.beyondFlagWaters.gap)
    }
    throw .undetermined
  }
}
