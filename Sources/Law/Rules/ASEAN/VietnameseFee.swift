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

  private static func judgeVietnameseFee(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    try hearing.require([
      hearing.isNational(of: "VN"), hearing.fliesAnother(than: "VN"), hearing.isFisher,
    ])
    let service = try hearing.daysAboard()
    try hearing.requireCharges()
    let most = hearing.mostTaken { $0.isForPlacement }
    guard let paid = most.sums else { return most.isWhole ? .met : .undetermined }
    return try hearing.worstOfAgreements(over: service, none: .undetermined) {
      agreement, hearing throws(Stop) in
      switch try hearing.staysUnderCap(paid, agreement) {
      case .met: most.isWhole ? .met : .undetermined
      case .breach: hearing.above(most)
      case let other: other
      }
    }
  }
}

extension Hearing {
  fileprivate mutating func staysUnderCap(
    _ sums: Few<Money>, _ agreement: Agreement
  ) throws(Stop) -> Verdict {
    let row = agreement.row
    guard let signed = agreement.signed.value, let wage = agreement.wage.value,
      let starts = agreement.starts.value, let ends = agreement.ends.value, starts <= ends
    else {
      if agreement.signed.value == nil { miss(.agreementSigned, agreement.signed.gap, row: row) }
      if agreement.wage.value == nil { miss(.agreementWage, agreement.wage.gap, row: row) }
      if agreement.starts.value == nil { miss(.agreementStarts, agreement.starts.gap, row: row) }
      if agreement.ends.value == nil { miss(.agreementEnds, agreement.ends.gap, row: row) }
      return .undetermined
    }
    if let other = sums.elements.first(where: { $0.currency != wage.currency }) {
      note(.because, .otherCurrency(other.currency, wanted: wage.currency), .chargeAmount)
      if !needs.contains(.chargeAmount) { needs.append(.chargeAmount) }
      return .undetermined
    }
    guard let paid = sums.elements.first else { return .met }
    let days = Int64(ends - starts + 1)
    let sure = try cap(.vietnamFeeCap, of: wage, on: signed, days: days)
    let sea = try cap(.vietnamFeeCapSea, of: wage, on: signed, days: days)
    if paid.minor <= sure.minor { return .met }
    note(.because, .feeAbove(paid, cap: paid.minor <= sea.minor ? sure : sea), .chargeAmount)
    guard paid.minor > sea.minor else {
      needs.append(.chargeCategory)
      return .undetermined
    }
    remedy = Few([Money(minor: paid.minor - sure.minor, currency: paid.currency)]).map {
      .refund($0)
    }
    return .breach
  }

  /// So many tenths of a month's wage for every year of the term, by its days.
  private mutating func cap(
    _ figure: FigureName, of wage: Money, on day: CivilDate, days: Int64
  ) throws(Stop) -> Money {
    let tenths = try integer(figure, on: day)
    do throws(MoneyError) {
      return try wage.proportion(tenths * min(days, 36 * 365 / 12), of: 10 * 365, rounding: .down)
    } catch {
      throw .undetermined
    }
  }
}
