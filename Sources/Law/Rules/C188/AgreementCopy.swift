import Fishery

extension Rule {
  /// The fisher was given a copy of the agreement.
  static let agreementCopy = Rule(
    "C188-18-copy",
    title: Phrase("Copy for the fisher", "Salinan untuk awak"),
    requirement: Phrase(
      "A copy of the work agreement is given to the fisher.",
      "Salinan perjanjian kerja diberikan kepada awak."),
    subject: .placement, provision: .c188("Art. 18"), severity: .high, reach: .convention,
    facts: .fisherScope + .standingAgreement + [.agreementCopyGiven], figures: .scope,
    profile: .scope, evidence: [.agreement, .interview], anchor: .embarkation,
    remedy: Phrase(
      "Hand over a copy before departure.", "Serahkan salinan sebelum berangkat."),
    judge: judgeAgreementCopy)

  private static func judgeAgreementCopy(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    return try hearing.worstOfAgreements(over: service, none: .undetermined) { agreement, hearing in
      switch agreement.copyGiven.truth {
      case .yes:
        hearing.note(.because, .isSo, .agreementCopyGiven, row: agreement.row)
        return .met
      case .no:
        hearing.note(.because, .isNot, .agreementCopyGiven, row: agreement.row)
        hearing.remedy = .make(.agreementCopyGiven)
        return .breach
      case .unknown:
        hearing.miss(.agreementCopyGiven, agreement.copyGiven.gap, row: agreement.row)
        return .undetermined
      }
    }
  }
}
