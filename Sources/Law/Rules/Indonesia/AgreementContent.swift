import Fishery

extension Rule {
  /// The sea work agreement of an Indonesian holds what the law lists.
  ///
  /// The list is told by the particulars of C188 Annex II that it shares, and (q) for what Annex II
  /// does not name: the agency's responsible person, the fisher's papers, the settling of disputes.
  static let indonesianAgreementContent = Rule(
    "ID-PKL-CONTENT",
    title: Phrase("Content of the sea work agreement, Indonesia", "Isi PKL, Indonesia"),
    requirement: Phrase(
      "The sea work agreement names persons, vessel, duties, hours, wage, lodging and food, cover,"
        + " the way home, disputes and term.",
      "Perjanjian kerja laut memuat para pihak, kapal, tugas, jam kerja, upah, akomodasi dan makanan,"
        + " jaminan, pemulangan, sengketa dan jangka waktu."),
    subject: .placement, provision: .indonesianCrewRules("Art. 17(2)"), severity: .high,
    reach: .ownLaw,
    facts: .originReach + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementClauses,
    ],
    figures: [.indonesiaAgreementRules], evidence: [.agreement], anchor: .embarkation,
    indicators: [.deception],
    remedy: Phrase(
      "Issue the agreement anew with what is missing.", "Terbitkan kembali PKL dengan butir kurang."
    ),
    judge: judgeIndonesianAgreementContent)

  private static func judgeIndonesianAgreementContent(
    _ hearing: Hearing
  ) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    let service = try hearing.daysAboard()
    var isGrave = false
    let verdict = try hearing.worstOfAgreements(over: service, none: .undetermined) {
      agreement, hearing in
      hearing.indonesianContent(of: agreement, isGrave: &isGrave)
    }
    if verdict == .breach { hearing.severity = isGrave ? .high : .medium }
    return verdict
  }
}

extension Hearing {
  fileprivate func indonesianContent(
    of agreement: Agreement, isGrave: inout Bool
  ) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    switch asks(.indonesiaAgreementRules, on: signed) {
    case .no: return .notApplicable
    case .unknown: return .undetermined
    case .yes: break
    }
    var missing: Clauses = []
    var isSure = true
    for particular in Particular.indonesian {
      switch agreement.clauses[particular].truth {
      case .yes: break
      case .no:
        missing.insert(Clauses(particular))
        note(.because, .clause(particular, .missing), .agreementClauses, row: agreement.row)
      case .unknown:
        isSure = false
        note(.because, .clause(particular, .unproved), .agreementClauses, row: agreement.row)
        miss(.agreementClauses, agreement.clauses[particular].gap, row: agreement.row)
      }
    }
    guard missing.isEmpty else {
      isGrave = isGrave || !missing.isDisjoint(with: Clauses.graveInIndonesia)
      remedy = .addClauses(missing)
      return .breach
    }
    return isSure ? .met : .undetermined
  }
}

extension Particular {
  fileprivate static let indonesian: [Particular] = [
    .a, .b, .c, .d, .f, .h, .i, .j, .k, .l, .m, .n, .p, .q,
  ]
}

extension Clauses {
  /// Wage, vessel, insurance and the way home.
  fileprivate static let graveInIndonesia: Clauses = [
    Clauses(.c), Clauses(.i), Clauses(.k), Clauses(.m), Clauses(.n),
  ]
}
