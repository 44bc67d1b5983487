import Fishery
import Law

extension Reason {
  /// What a charge took, if it speaks of one.
  var charge: Money? {
    if case .charged(let amount, _) = kind { amount } else { nil }
  }
}

extension [Money] {
  /// One amount for each currency, in the order in which they come.
  var sums: [Money] {
    reduce(into: []) { sums, amount in
      guard let place = sums.firstIndex(where: { $0.currency == amount.currency }) else {
        return sums.append(amount)
      }
      do throws(MoneyError) {
        sums[place] = try sums[place].adding(amount)
      } catch {
        sums.append(amount)
      }
    }
  }
}
