import Fishery

extension Rule {
  /// The agreement holds the particulars (a) to (q) of Annex II.
  ///
  /// One that is missing is in order when national law or a collective agreement regulates it, or
  /// when it was not due; while nobody looked at that, it cannot be told. Pay and term must also
  /// hold what makes them one: a share needs its method, notice by the employer is no shorter.
  static let agreementParticulars = Rule(
    "C188-16b-particulars",
    title: Phrase("Particulars of the agreement", "Isi perjanjian"),
    requirement: Phrase(
      "The work agreement contains the particulars (a) to (q) of Annex II.",
      "Perjanjian kerja memuat butir (a) sampai (q) Lampiran II."),
    subject: .placement, provision: .c188("Art. 16(b), Annex II"), severity: .high,
    reach: .convention,
    facts: .fisherScope + .standingAgreement + [
      .agreementClauses, .agreementRegulatedOtherwise, .agreementPayBasis, .agreementWage,
      .agreementSharePercent, .agreementShareMethod, .agreementTerm, .agreementEnds,
      .agreementNoticeEmployer, .agreementNoticeFisher,
    ],
    figures: .scope, profile: .scope + [.nationalParticulars], evidence: [.agreement],
    anchor: .embarkation, indicators: [.deception],
    remedy: Phrase(
      "A signed addendum with the missing particulars.",
      "Tambahan perjanjian bertanda tangan berisi butir yang kurang."),
    judge: judgeAgreementParticulars)

  private static func judgeAgreementParticulars(
    _ hearing: Hearing
  ) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    var missing: Clauses = []
    let verdict = try hearing.worstOfAgreements(over: service, none: .breach) {
      agreement, hearing in
      hearing.particulars(of: agreement, &missing)
    }
    guard verdict == .breach else { return verdict }
    hearing.severity = missing.isDisjoint(with: .grave) ? .medium : .high
    return .breach
  }
}

extension Clauses {
  /// Pay, term, cover, repatriation and rest: without them the fisher is without protection.
  fileprivate static let grave: Clauses = [
    Clauses(.i), Clauses(.j), Clauses(.k), Clauses(.n), Clauses(.p),
  ]
}

extension Hearing {
  fileprivate func particulars(of agreement: Agreement, _ missing: inout Clauses)
    -> Verdict
  {
    var own: Clauses = []
    var isSure = true
    for particular in Particular.allCases {
      switch state(of: particular, in: agreement) {
      case .present: break
      case .regulatedOtherwise:
        note(
          .exception, .clause(particular, .regulatedOtherwise), .agreementRegulatedOtherwise,
          row: agreement.row)
      case .missing:
        own.insert(Clauses(particular))
        note(.because, .clause(particular, .missing), .agreementClauses, row: agreement.row)
        noteDetail(of: particular, in: agreement)
      case .unproved:
        isSure = false
        note(.because, .clause(particular, .unproved), .agreementClauses, row: agreement.row)
        missParticular(particular, in: agreement)
      }
    }
    missing.formUnion(own)
    guard own.isEmpty else {
      remedy = noticeAlone(missing, in: agreement) ?? .addClauses(missing)
      return .breach
    }
    return isSure ? .met : .undetermined
  }

  /// Longer notice, where that is all that is missing.
  private func noticeAlone(_ missing: Clauses, in agreement: Agreement) -> Remedy? {
    guard missing == Clauses(.j), agreement.clauses[.j].truth == .yes,
      agreement.term.value == .indefinite, let days = agreement.noticeFisherDays.value,
      agreement.noticeEmployerDays.value != nil
    else { return nil }
    return .noticeOfEmployer(days: days)
  }

  private func state(of particular: Particular, in agreement: Agreement) -> Reason.ClauseState {
    switch agreement.clauses[particular].truth && agreement.detail(of: particular) {
    case .yes: return .present
    case .unknown:
      return agreement.regulatedOtherwise[particular].truth == .yes
        ? .regulatedOtherwise : .unproved
    case .no: break
    }
    if particular == .q, isNothingNational { return .regulatedOtherwise }
    switch agreement.regulatedOtherwise[particular].truth {
    case .yes: return .regulatedOtherwise
    case .no: return .missing
    case .unknown: return .unproved
    }
  }

  /// Whether the flag State said that its law asks for no further particulars.
  private var isNothingNational: Bool {
    flagProfile?.words(.nationalParticulars, on: asOf)?.isEmpty ?? false
  }

  /// Notes what would tell whether a particular is in order.
  private func missParticular(_ particular: Particular, in agreement: Agreement) {
    let known = needs.count
    if case .notCollected(let gap) = agreement.clauses[particular] {
      miss(.agreementClauses, gap, row: agreement.row)
    } else if agreement.clauses[particular].truth == .yes {
      missDetail(of: particular, in: agreement)
    }
    if needs.count == known, case .notCollected(let gap) = agreement.regulatedOtherwise[particular]
    {
      miss(.agreementRegulatedOtherwise, gap, row: agreement.row)
    }
  }

  private func missDetail(of particular: Particular, in agreement: Agreement) {
    let row = agreement.row
    if particular == .i {
      if let gap = agreement.payBasis.gap { miss(.agreementPayBasis, gap, row: row) }
      if let gap = agreement.wage.gap { miss(.agreementWage, gap, row: row) }
      if let gap = agreement.sharePercent.gap { miss(.agreementSharePercent, gap, row: row) }
      if let gap = agreement.shareMethod.gap { miss(.agreementShareMethod, gap, row: row) }
    } else if particular == .j {
      if let gap = agreement.term.gap { miss(.agreementTerm, gap, row: row) }
      if let gap = agreement.ends.gap { miss(.agreementEnds, gap, row: row) }
      if let gap = agreement.noticeEmployerDays.gap {
        miss(.agreementNoticeEmployer, gap, row: row)
      }
      if let gap = agreement.noticeFisherDays.gap { miss(.agreementNoticeFisher, gap, row: row) }
    }
  }
}
