import Fishery

extension Rule {
  /// No loan of the agency's making is taken out of an Indonesian fisher's pay.
  ///
  /// A loan of somebody else that is deducted leaves open who imposed it.
  static let indonesianLoan = Rule(
    "ID-LOAN-4",
    title: Phrase("Loan cut from pay, Indonesia", "Pinjaman dipotong dari upah, Indonesia"),
    requirement: Phrase(
      "No loan is imposed that cuts an Indonesian fisher's pay abroad.",
      "Tidak ada pinjaman sepihak yang memotong upah awak kapal Indonesia di luar negeri."),
    subject: .placement,
    provision: .indonesia(
      "ID BP2MI 9/2020", "Art. 4", .seen, source: "BP2MI Regulation 9/2020 art. 4, ddhk.org"),
    severity: .high, reach: .ownLaw,
    facts: [.fisherNationality, .vesselFlag, .placementRole] + .charge,
    figures: [.indonesiaLoanBan], evidence: [.paySlip, .feeReceipt, .interview],
    anchor: .chargeDate, indicators: [.debtBondage],
    remedy: Phrase(
      "Cancel the loan and refund what was deducted.",
      "Batalkan pinjaman dan kembalikan yang telah dipotong."),
    judge: judgeIndonesianLoan)

  private static func judgeIndonesianLoan(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    try hearing.requireCharges()
    var total: Few<Money>?
    var isInDoubt = false
    hearing.anchor = nil
    for charge in hearing.chargesByNow {
      let cuts = hearing.cutsPay(charge)
      guard cuts != .no else { continue }
      guard let day = charge.on.value else {
        hearing.miss(.chargeOn, charge.on.gap, row: charge.row)
        isInDoubt = true
        continue
      }
      switch cuts && hearing.asks(.indonesiaLoanBan, on: day) {
      case .no: break
      case .unknown: isInDoubt = true
      case .yes:
        guard case .borne(let amount) = charge.burden else { continue }
        hearing.note(.because, .charged(amount, .agencyLoan), .chargeAmount, row: charge.row)
        hearing.anchor = min(hearing.anchor ?? day, day)
        total = total?.adding(amount) ?? Few([amount])
      }
    }
    guard let total else { return isInDoubt ? .undetermined : .met }
    hearing.period(from: hearing.anchor, to: nil, isOngoing: true)
    hearing.remedy = .refund(total)
    return .breach
  }
}

extension Hearing {
  /// Whether a charge is an agency's loan that was taken from the wage.
  fileprivate func cutsPay(_ charge: Charge) -> Truth {
    let kind: Truth =
      switch charge.category.value {
      case .agencyLoan: .yes
      case .loan, nil: .unknown
      default: .no
      }
    let route: Truth = charge.via.value.map { Truth($0 == .wageDeduction) } ?? .unknown
    let borne: Truth
    switch charge.burden {
    case .none, .refunded: borne = .no
    case .borne: borne = .yes
    case .unknown: borne = .unknown
    }
    let cuts = kind && route && borne
    guard cuts == .unknown else { return cuts }
    if charge.category.value == nil {
      miss(.chargeCategory, charge.category.gap, row: charge.row)
    } else if kind == .unknown {
      miss(.chargeCategory, .onlyPartly, row: charge.row)
    }
    if charge.via.value == nil { miss(.chargeVia, charge.via.gap, row: charge.row) }
    if case .unknown(let fact, let gap) = charge.burden { miss(fact, gap, row: charge.row) }
    return .unknown
  }
}
