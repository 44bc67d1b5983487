import Fishery

extension Hearing {
  /// Whether sums stay under so many tenths of a month's wage for every year of an agreement.
  ///
  /// - Parameter possible: the higher cap that may be meant; between the two it cannot be told.
  func staysUnderCap(
    _ sums: Few<Money>, _ agreement: Agreement, sure least: FigureName, possible most: FigureName,
    saying reason: (Money, Money) -> Reason.Kind = { .feeAbove($0, cap: $1) }
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
    let sure = try cap(least, of: wage, on: signed, days: days)
    let sea = try cap(most, of: wage, on: signed, days: days)
    if paid.minor <= sure.minor { return .met }
    note(.because, reason(paid, paid.minor <= sea.minor ? sure : sea), .chargeAmount)
    guard paid.minor > sea.minor else {
      needs.append(.chargeCategory)
      return .undetermined
    }
    remedy = Few([paid.excess(over: sure)]).map { .refund($0) }
    return .breach
  }

  /// So many tenths of a month's wage for every year of the term, by its days.
  private func cap(
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
