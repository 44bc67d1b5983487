import Fishery

extension Rule {
  /// No clause of the agreement gives the fisher less than the Convention.
  ///
  /// Hours of rest agreed below its own are no breach where no voyage is longer than three days: then
  /// a person must look.
  static let agreementConsistent = Rule(
    "C188-16a-consistent",
    title: Phrase("Clauses below the Convention", "Butir di bawah Konvensi"),
    requirement: Phrase(
      "No clause of the work agreement gives the fisher less than the Convention.",
      "Tidak ada butir perjanjian kerja yang memberi awak kurang dari Konvensi."),
    subject: .placement, provision: .c188("Arts 16(a), 20, 6(2)"), severity: .high,
    reach: .convention,
    facts: .fisherScope + .standingAgreement + [
      .agreementLesserClauses, .agreementRestDay, .agreementRestWeek, .voyageHours, .voyages,
      .voyageDeparted, .voyageEnded,
    ],
    figures: .scope + [.longVoyage, .restDay, .restWeek], profile: .scope,
    evidence: [.agreement], anchor: .embarkation, indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Strike the clause by a signed amendment.",
      "Hapus butir itu dengan perubahan bertanda tangan."),
    judge: judgeAgreementConsistent)

  private static func judgeAgreementConsistent(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    let long = try hearing.isLongVoyage(on: service.first)
    let day = try hearing.integer(.restDay, on: service.first)
    let week = try hearing.integer(.restWeek, on: service.first)
    return try hearing.worstOfAgreements(over: service, none: .undetermined) { agreement, hearing in
      let clauses = hearing.lesserClauses(of: agreement)
      let rest = [
        hearing.agreedRest(agreement.restDayHours, .agreementRestDay, day, agreement, long),
        hearing.agreedRest(agreement.restWeekHours, .agreementRestWeek, week, agreement, long),
      ]
      let verdicts = [clauses] + rest
      if verdicts.contains(.breach) { return .breach }
      guard !verdicts.contains(.undetermined) else { return .undetermined }
      hearing.note(.because, .confirmedAbsent, .agreementLesserClauses, row: agreement.row)
      return .met
    }
  }
}

extension Hearing {
  fileprivate func lesserClauses(of agreement: Agreement) -> Verdict {
    switch agreement.lesserClauses {
    case .confirmedAbsent: return .met
    case .notCollected(let gap):
      miss(.agreementLesserClauses, gap, row: agreement.row)
      return .undetermined
    case .known(let clauses):
      for clause in clauses.elements {
        note(.because, .lesser(clause), .agreementLesserClauses, row: agreement.row)
      }
      remedy = .end(.agreementLesserClauses)
      return .breach
    }
  }

  /// Agreed hours of rest against the least that the Convention asks on long voyages.
  fileprivate func agreedRest(
    _ hours: Known<Quantity>, _ fact: Fact, _ least: Int64, _ agreement: Agreement, _ long: Truth
  ) -> Verdict {
    guard let agreed = hours.value else {
      guard let gap = hours.gap else { return .met }
      miss(fact, gap, row: agreement.row)
      return .undetermined
    }
    let limit = Quantity(thousandths: Int32(clamping: least * 1000 / 60))
    note(
      .because, .measured(agreed, least: limit), fact,
      row: agreement.row)
    guard agreed < limit else { return .met }
    remedy = .complete(fact, to: limit.thousandths / 1000)
    guard long != .yes else { return .breach }
    if long == .unknown {
      missVoyageLength(dossier.vessel.voyageHours, .voyageHours)
    }
    return .undetermined
  }
}
