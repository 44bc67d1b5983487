import Fishery

/// What a charge took from a fisher, directly or not, less what came back.
enum Burden {
  case none
  case refunded(Money)
  case borne(Money)
  case unknown(Fact, Gap?)
}

extension Charge {
  /// What the fisher or the family bore of it.
  ///
  /// A deduction or a loan falls on the fisher though nobody wrote down who paid. A refund that
  /// nobody recorded is a defence that nobody raised.
  var burden: Burden {
    switch paidBy {
    case .known(.fisher), .known(.family): break
    case .confirmedAbsent: return .none
    case .known(.owner), .known(.agency), .known(.other):
      // What somebody advanced and took back from pay was the fisher's to bear.
      switch via {
      case .known(.wageDeduction) where paidBy.value != .other: break
      case .known(.wageDeduction), .known(.thirdPartyLoan):
        return .unknown(.chargePaidBy, .sourcesDisagree)
      case .known, .confirmedAbsent: return .none
      case .notCollected(let gap): return .unknown(.chargeVia, gap)
      }
    case .notCollected(let gap):
      guard via.value == .wageDeduction || via.value == .thirdPartyLoan else {
        return .unknown(.chargePaidBy, gap)
      }
    }
    switch amount {
    case .notCollected(let gap): return .unknown(.chargeAmount, gap)
    case .confirmedAbsent: return .none
    case .known(let amount): return net(of: amount)
    }
  }

  private func net(of amount: Money) -> Burden {
    guard amount.minor > 0 else { return .none }
    guard let refunded = refunded.value, refunded.minor > 0 else { return .borne(amount) }
    do throws(MoneyError) {
      let rest = try amount.subtracting(refunded)
      return rest.minor > 0 ? .borne(rest) : .refunded(refunded)
    } catch {
      return .unknown(.chargeRefunded, nil)
    }
  }
}

extension Hearing {
  /// Notes and adds up what charges of some categories took from the fisher.
  ///
  /// One sum for each currency; nil when nothing was taken for sure: `needs` then says what is not
  /// known.
  func taken(
    by isMeant: (ChargeCategory) -> Bool, notBefore start: CivilDate = .min
  ) -> Few<Money>? {
    var total: Few<Money>?
    for charge in chargesByNow {
      if let day = charge.on.value, day < start { continue }
      guard let category = charge.category.value else {
        if case .none = charge.burden { continue }
        if case .refunded = charge.burden { continue }
        miss(.chargeCategory, charge.category.gap, row: charge.row)
        continue
      }
      guard isMeant(category) else { continue }
      switch charge.burden {
      case .none: break
      case .refunded(let amount):
        note(.exception, .refundedInFull(amount, category), .chargeRefunded, row: charge.row)
      case .unknown(let fact, let gap):
        miss(fact, gap, row: charge.row)
      case .borne(let amount):
        note(.because, .charged(amount, category), .chargeAmount, row: charge.row)
        if let day = charge.on.value { anchor = min(anchor ?? day, day) }
        total = total?.adding(amount) ?? Few([amount])
      }
    }
    return total
  }

  /// The charges of days that have come; others are looked at on their day.
  var chargesByNow: [Charge] {
    dossier.charges.items.filter { charge in
      guard let day = charge.on.value, day > asOf else { return true }
      lookAgain(on: day)
      return false
    }
  }

  /// Stops when nobody supplied the ledger of charges.
  func requireCharges() throws(Stop) {
    guard case .notCollected(let gap) = dossier.charges.completeness else { return }
    miss(.charges, gap)
    throw .undetermined
  }
}

extension Few<Money> {
  /// These sums with one more amount, added to the sum of its currency or as one of its own.
  ///
  /// A ninth currency is left out: nobody is charged in so many.
  func adding(_ amount: Money) -> Few {
    var sums = elements
    guard let place = sums.firstIndex(where: { $0.currency == amount.currency }) else {
      return Few(sums + [amount]) ?? self
    }
    let (minor, overflow) = sums[place].minor.addingReportingOverflow(amount.minor)
    sums[place] = Money(minor: overflow ? .max : minor, currency: amount.currency)
    return Few(sums) ?? self
  }
}

extension [Fact] {
  /// What tells how much of a charge the fisher bore.
  static let charge: [Fact] = [
    .charges, .chargeOn, .chargeCategory, .chargeAmount, .chargeRefunded, .chargePaidBy, .chargeVia,
  ]
}
