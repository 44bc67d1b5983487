import Fishery

extension Rule {
  /// The sea work agreement of an Indonesian is signed before the work begins, and endorsed.
  ///
  /// One agreement in order is enough.
  static let indonesianAgreementEndorsed = Rule(
    "ID-PKL-SIGN",
    title: Phrase("Agreement signed and endorsed, Indonesia", "PKL ditandatangani dan disahkan"),
    requirement: Phrase(
      "The sea work agreement is signed before the first day of work and endorsed by the harbour"
        + " master.",
      "Perjanjian kerja laut ditandatangani sebelum hari kerja pertama dan disahkan syahbandar."),
    subject: .placement, provision: .indonesianCrewRules("Art. 17(1), (4)"), severity: .medium,
    reach: .ownLaw,
    facts: .originReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementSignedByFisher,
      .agreementStarts, .agreementEnds, .agreementEndorsed,
    ],
    figures: [.indonesiaDepartureRules, .indonesiaAgreementRules], evidence: [.agreement],
    anchor: .embarkation,
    remedy: Phrase(
      "Sign anew before work goes on, and have it endorsed.",
      "Tandatangani kembali sebelum bekerja, dan mintakan pengesahan."),
    judge: judgeIndonesianAgreementEndorsed)

  private static func judgeIndonesianAgreementEndorsed(
    _ hearing: Hearing
  ) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    let service = try hearing.daysAboard()
    try hearing.require(.indonesiaAgreementRules, on: service.first)
    try hearing.requireAgreements(none: .breach)
    let first = hearing.dossier.agreements.items.filter {
      hearing.daysInForce($0, within: service)?.contains(service.first) ?? false
    }
    let agreements = first.isEmpty ? hearing.standingAgreements : Array(first)
    let states = agreements.map { agreement -> (signed: Truth, endorsed: Truth) in
      let signed: Truth =
        switch agreement.signed {
        case .known(let day): Truth(day < service.first)
        case .confirmedAbsent: .no
        case .notCollected: .unknown
        }
      return (signed, agreement.endorsed.truth)
    }
    let whole = zip(agreements, states).first { ($1.signed && $1.endorsed) == .yes }
    if let whole {
      hearing.note(.because, .isSo, .agreementEndorsed, row: whole.0.row)
      return .met
    }
    for (agreement, state) in zip(agreements, states) {
      hearing.noteEndorsement(agreement, state, service)
    }
    guard states.allSatisfy({ ($0.signed && $0.endorsed) == .no }) else { return .undetermined }
    hearing.period(of: service)
    return .breach
  }
}

extension Hearing {
  fileprivate func noteEndorsement(
    _ agreement: Agreement, _ state: (signed: Truth, endorsed: Truth), _ service: Service
  ) {
    let row = agreement.row
    if state.signed == .no {
      if let day = agreement.signed.value {
        note(.because, .signedOn(day, aboard: service.first), .agreementSigned, row: row)
      } else {
        note(.because, .confirmedAbsent, .agreementSigned, row: row)
      }
      remedy = .make(.agreementSigned)
    } else if state.endorsed == .no {
      note(.because, .isNot, .agreementEndorsed, row: row)
      remedy = .make(.agreementEndorsed)
    }
    if let gap = agreement.signed.gap { miss(.agreementSigned, gap, row: row) }
    if let gap = agreement.endorsed.gap { miss(.agreementEndorsed, gap, row: row) }
  }
}
