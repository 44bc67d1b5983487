import Fishery

extension Rule {
  /// Whether the agreement names the fisher's social security.
  ///
  /// Social security is the duty of the State where the fisher lives; a vessel never breaks it.
  static let socialSecurity = Rule(
    "C188-34-social",
    title: Phrase("Social security", "Jaminan sosial"),
    requirement: Phrase(
      "Fishers ordinarily resident in a State have its social security on the same terms as other"
        + " workers.",
      "Awak yang berdomisili di suatu negara mendapat jaminan sosialnya setara pekerja lain."),
    subject: .placement, provision: .c188("Arts 34-37, Annex II (m)"), severity: .low,
    reach: .convention, verdicts: [.met, .undetermined, .notApplicable],
    facts: .fisherScope + .standingAgreement + [.agreementClauses], figures: .scope,
    profile: .scope, evidence: [.agreement], anchor: .embarkation,
    remedy: Phrase("Ask the State of residence.", "Tanyakan kepada negara domisili."),
    judge: judgeSocialSecurity)

  private static func judgeSocialSecurity(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    return try hearing.worstOfAgreements(over: service, none: .undetermined) { agreement, hearing in
      let clause = agreement.clauses[.m]
      guard clause.truth != .yes else {
        hearing.note(.because, .clause(.m, .present), .agreementClauses, row: agreement.row)
        return .met
      }
      if let gap = clause.gap { hearing.miss(.agreementClauses, gap, row: agreement.row) }
      if clause.truth == .no {
        hearing.note(.because, .clause(.m, .unproved), .agreementClauses, row: agreement.row)
        hearing.needs.append(.agreementClauses)
      }
      return .undetermined
    }
  }
}
