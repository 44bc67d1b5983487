import Fishery

extension Hearing {
  /// Whether a sum is as large as the law asks; one in another currency cannot be told.
  func reaches(
    _ sum: Known<Money>, _ fact: Fact, least: Money, row: RowID = .none
  ) -> Verdict {
    guard least.minor > 0 else { return .met }
    switch sum {
    case .notCollected(let gap):
      miss(fact, gap, row: row)
      return .undetermined
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, fact, row: row)
      remedy = .raise(fact, to: least)
      return .breach
    case .known(let amount):
      guard amount.currency == least.currency else {
        note(.because, .otherCurrency(amount.currency, wanted: least.currency), fact, row: row)
        if !needs.contains(fact) { needs.append(fact) }
        return .undetermined
      }
      note(.because, .sum(amount, least: least), fact, row: row)
      guard amount.minor < least.minor else { return .met }
      remedy = .raise(fact, to: least)
      return .breach
    }
  }
}

extension Verdict {
  /// The gravest of several: a breach, else a doubt, else met; not applicable when all are.
  static func worst(_ verdicts: [Verdict]) -> Verdict {
    let order: [Verdict] = [.breach, .undetermined, .met]
    return order.first(where: verdicts.contains) ?? .notApplicable
  }
}
