import Fishery

/// What charges took at most, whatever came back in a way that cannot be reckoned.
struct MostTaken {
  var sums: Few<Money>?
  /// Whether nothing but refunds in other currencies is open about the sums.
  var isSure = true
  /// Whether a charge is left out of the sums, since somebody's part in it is not known.
  var isWhole = true
}

extension Hearing {
  /// Adds up what charges of some categories took, as if refunds that cannot be reckoned were none.
  func mostTaken(by isMeant: (ChargeCategory) -> Bool) -> MostTaken {
    var most = MostTaken()
    for charge in chargesByNow {
      let burden = charge.burden
      if case .none = burden { continue }
      guard let category = charge.category.value else {
        if case .refunded = burden { continue }
        miss(.chargeCategory, charge.category.gap, row: charge.row)
        most.isWhole = false
        continue
      }
      guard isMeant(category) else { continue }
      switch burden {
      case .none: break
      case .refunded(let amount):
        note(.exception, .refundedInFull(amount, category), .chargeRefunded, row: charge.row)
      case .borne(let amount): most.sums = most.sums?.adding(amount) ?? Few([amount])
      case .unknown(.chargeRefunded, _):
        most.isSure = false
        guard let amount = charge.amount.value else { break }
        most.sums = most.sums?.adding(amount) ?? Few([amount])
      case .unknown(let fact, let gap):
        miss(fact, gap, row: charge.row)
        most.isWhole = false
      }
    }
    return most
  }

  /// What an amount above a limit tells: a breach, or a doubt while refunds are open.
  func above(_ most: MostTaken) -> Verdict {
    guard !most.isSure else { return .breach }
    miss(.chargeRefunded, .onlyPartly)
    return .undetermined
  }
}
