import Fishery

extension Rule {
  /// What a Vietnamese pays for being sent abroad stays under a month's wage a year.
  ///
  /// Crew of seagoing ships may pay half as much again; whether a fishing vessel is one is not clear,
  /// so that what lies between the two caps cannot be told.
  static let vietnameseFee = Rule(
    "VN-FEE-23",
    title: Phrase("Service fee, Viet Nam", "Biaya layanan, Vietnam"),
    requirement: Phrase(
      "Recruitment costs a Vietnamese at most a month's wage for twelve months.",
      "Perekrutan orang Vietnam berbiaya paling banyak upah sebulan untuk dua belas bulan."),
    subject: .placement,
    provision: Provision(
      "VN Law 69/2020", "Art. 23", force: .binding, verified: .seen,
      source: "Law 69/2020, kimlaw, lawnet; Circular 21/2021 may set less"),
    severity: .high, reach: .ownLaw,
    facts: .originReach + .charge + [
      .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementStarts,
      .agreementEnds, .agreementWage,
    ],
    figures: [.vietnamFeeCap, .vietnamFeeCapSea], evidence: [.feeReceipt, .agreement],
    anchor: .embarkation, indicators: [.debtBondage],
    remedy: Phrase("Refund the excess with interest.", "Kembalikan kelebihannya dengan bunga."),
    judge: judgeVietnameseFee)

  private static func judgeVietnameseFee(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require([
      hearing.isNational(of: "VN"), hearing.fliesAnother(than: "VN"), hearing.isFisher,
    ])
    let service = try hearing.daysAboard()
    try hearing.requireCharges()
    let most = hearing.mostTaken { $0.isForPlacement }
    guard let paid = most.sums else { return most.isWhole ? .met : .undetermined }
    return try hearing.worstOfAgreements(over: service, none: .undetermined) {
      agreement, hearing throws(Stop) in
      switch try hearing.staysUnderCap(
        paid, agreement, sure: .vietnamFeeCap, possible: .vietnamFeeCapSea)
      {
      case .met: most.isWhole ? .met : .undetermined
      case .breach: hearing.above(most)
      case let other: other
      }
    }
  }
}
