import Fishery

extension Rule {
  /// Deductions take no more than a small part of a month's pay.
  static let heavyDeductions = policy(
    "POL-DED-S",
    title: Phrase("Deductions from pay", "Potongan upah"),
    requirement: Phrase(
      "Deductions take no more than a tenth of a period's gross pay.",
      "Potongan paling banyak sepersepuluh upah kotor."),
    facts: [.pay, .payFrom, .payTo, .payGross, .payDeductions], figures: [.policyDeductedSome],
    evidence: [.paySlip, .interview], anchor: .wageMonth, indicators: [.withholdingOfWages],
    remedy: Phrase("Ask what was deducted and why.", "Tanyakan apa yang dipotong dan mengapa."),
    judge: { hearing throws(Stop) in
      let percent = try hearing.integer(.policyDeductedSome, on: hearing.asOf)
      if case .notCollected(let gap) = hearing.dossier.pay.completeness {
        hearing.miss(.pay, gap)
        return .undetermined
      }
      var verdicts: [Verdict] = []
      for pay in hearing.dossier.pay.items {
        verdicts.append(hearing.isMuch(pay, percent: percent))
      }
      return .worst([.met] + verdicts)
    })
}

extension Hearing {
  fileprivate func isMuch(_ pay: PayPeriod, percent: Int64) -> Verdict {
    if case .notCollected(let gap) = pay.deductions {
      miss(.payDeductions, gap, row: pay.row)
      return .undetermined
    }
    guard let deducted = pay.deductions.value, deducted.minor > 0 else { return .met }
    guard let gross = pay.gross.value, gross.currency == deducted.currency else {
      miss(.payGross, pay.gross.gap ?? .onlyPartly, row: pay.row)
      return .undetermined
    }
    guard Int128(deducted.minor) * 100 > Int128(gross.minor) * Int128(percent) else { return .met }
    let day = pay.from.value ?? pay.to.value ?? asOf
    note(
      .because, .deducted(deducted, of: gross, from: day, to: pay.to.value ?? day),
      .payDeductions, row: pay.row)
    if anchor.isBeyond(day) {
      anchor = pay.from.value
      remedy = .make(.payDeductions)
    }
    return .breach
  }
}
