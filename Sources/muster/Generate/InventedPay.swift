import Fishery

/// One month of invented pay.
struct InventedPay {
  let from: CivilDate
  let to: CivilDate
  let due: CivilDate
  /// In cents.
  let gross: Int
  let deductions: Int
  let paidOn: CivilDate

  /// The last whole months of a service, half a year of them.
  static func months(
    from first: CivilDate, to last: CivilDate, wage: Int, _ dice: inout Dice
  ) -> [InventedPay] {
    var months: [InventedPay] = []
    var start = last.firstOfMonth
    while months.count < 6 {
      start = (start - 1).firstOfMonth
      guard start >= first else { break }
      months.append(InventedPay(from: start, wage: wage, &dice))
    }
    return months.reversed()
  }

  private init(from: CivilDate, wage: Int, _ dice: inout Dice) {
    self.from = from
    to = from.lastOfMonth
    due = to + 5
    gross = wage
    deductions = dice.falls(Rates.heldBackPay) ? wage / 4 : 0
    paidOn = dice.falls(Rates.latePay) ? due + dice.number(20...60) : due - dice.number(0...4)
  }
}
