public import Fishery

extension Judgement {
  /// What the person would have back, or was not paid, as far as the verdict names a sum; the first
  /// named where there are sums in several currencies. What an agency must own or deposit is nobody's
  /// wage, and no stake.
  public var stake: Money? {
    if let sum = remedy?.sum { return sum }
    return reasons.lazy.filter { $0.role == .because }.compactMap(\.kind.stake).first
  }
}

extension Remedy {
  fileprivate var sum: Money? {
    switch self {
    case .refund(let sums): sums.elements.first
    case .raiseWage(let difference): difference
    default: nil
    }
  }
}

extension Reason.Kind {
  fileprivate var stake: Money? {
    switch self {
    case .charged(let sum, _), .perhapsCharged(let sum, _), .undecidedCost(let sum, _),
      .heldBack(let sum, _, _), .fee(let sum), .owed(let sum, _), .deducted(let sum, _, _, _):
      sum
    case .below(let sum, let least, _): sum.short(of: least)
    case .lower(let sum, let promised): sum.short(of: promised)
    case .feeAbove(let sum, let cap), .commissionAbove(let sum, let cap): cap.short(of: sum)
    default: nil
    }
  }
}

extension Money {
  /// What is missing to another sum; nil where nothing is, and in another currency.
  fileprivate func short(of other: Money) -> Money? {
    (try? other.subtracting(self)).flatMap { $0.minor > 0 ? $0 : nil }
  }
}
