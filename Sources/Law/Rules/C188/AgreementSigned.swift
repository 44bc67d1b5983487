import Fishery

extension Rule {
  /// A written agreement signed by the fisher and by the owner or somebody who may sign for them.
  ///
  /// An agency needs the owner's written authority. One agreement in order is enough.
  static let agreementSigned = Rule(
    "C188-20-signed",
    title: Phrase("Signed agreement", "Perjanjian bertanda tangan"),
    requirement: Phrase(
      "Every fisher has a written agreement signed by the fisher and by the owner or an authorised"
        + " representative.",
      "Setiap awak memiliki perjanjian tertulis yang ditandatangani awak dan pemilik atau wakil"
        + " yang diberi kuasa."),
    subject: .placement, provision: .c188("Arts 19-20"), severity: .high, reach: .convention,
    facts: .fisherScope + .shield + .standingAgreement + [
      .agreementWritten, .agreementSignedByFisher, .agreementCounterSignatory, .agreementAuthority,
      .agreementEnds, .agreementVessels, .vesselNames,
    ],
    figures: .scope + .shield, profile: .scope + .shield,
    evidence: [.agreement, .agencyAuthority], anchor: .embarkation,
    remedy: Phrase(
      "Conclude a compliant agreement; tell the flag State.",
      "Buat perjanjian yang memenuhi syarat; beri tahu negara bendera."),
    judge: judgeAgreementSigned)

  private static func judgeAgreementSigned(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    do throws(Stop) {
      try hearing.requireAgreements(none: .breach)
    } catch .verdict(.breach) {
      hearing.period(of: service)
      return try hearing.unlessShielded(.agreement, on: service.first)
    }
    // A later version that nobody signed takes nothing from the one that both signed.
    let all = Array(hearing.dossier.agreements.items)
    let ofStay = all.filter { hearing.mayBe($0, of: service) }
    let agreements = ofStay.isEmpty ? all : ofStay
    if let signed = agreements.first(where: { $0.isSigned == .yes }) {
      hearing.note(.because, .isSo, .agreementSignedByFisher, row: signed.row)
      return .met
    }
    for agreement in agreements where agreement.isSigned == .no { hearing.noteUnsigned(agreement) }
    if agreements.contains(where: { $0.isSigned == .unknown }) {
      for agreement in agreements { hearing.missSignature(agreement) }
      return .undetermined
    }
    hearing.period(of: service)
    return try hearing.unlessShielded(.agreement, on: service.first)
  }
}

extension Agreement {
  /// Whether it is written and signed by both sides.
  fileprivate var isSigned: Truth { written.truth && signedByFisher.truth && isCountersigned }

  fileprivate var isCountersigned: Truth {
    switch counterSignatory {
    case .known(.owner), .known(.ownersRepresentative): .yes
    case .known(.agency), .known(.other): writtenAuthority.truth
    case .confirmedAbsent: .no
    case .notCollected: .unknown
    }
  }
}

extension Hearing {
  /// Whether an agreement may be for this vessel and some day of the service.
  fileprivate func mayBe(_ agreement: Agreement, of service: Service) -> Bool {
    if let end = agreement.ends.value, end < service.first { return false }
    guard let named = agreement.vessels.value, let names = dossier.facts.vessel.names.value else {
      return true
    }
    return named.meets(names)
  }

  fileprivate func noteUnsigned(_ agreement: Agreement) {
    let fact: Fact =
      if agreement.written.truth == .no {
        .agreementWritten
      } else if agreement.signedByFisher.truth == .no {
        .agreementSignedByFisher
      } else if agreement.counterSignatory.isConfirmedAbsent {
        .agreementCounterSignatory
      } else {
        .agreementAuthority
      }
    note(.because, .isNot, fact, row: agreement.row)
    if let signatory = agreement.counterSignatory.value {
      note(.applies, .signedBy(signatory), .agreementCounterSignatory, row: agreement.row)
    }
    remedy = .make(fact)
  }

  fileprivate func missSignature(_ agreement: Agreement) {
    if let gap = agreement.written.gap { miss(.agreementWritten, gap, row: agreement.row) }
    if let gap = agreement.signedByFisher.gap {
      miss(.agreementSignedByFisher, gap, row: agreement.row)
    }
    guard agreement.isCountersigned == .unknown else { return }
    if let gap = agreement.counterSignatory.gap {
      miss(.agreementCounterSignatory, gap, row: agreement.row)
    } else {
      miss(.agreementAuthority, agreement.writtenAuthority.gap, row: agreement.row)
    }
  }
}
