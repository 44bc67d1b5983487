import Fishery

/// Days for which pay is recorded, with the rows that say so: several payments for the same days, or
/// short periods one after another, are one stretch.
struct PaidStretch {
  var days: ClosedRange<CivilDate>
  var rows: [PayPeriod]

  /// The first of the rows.
  var row: RowID { rows[0].row }

  /// The amounts of a kind added up; nil when one is not known or is of another currency.
  func sum(_ amount: (PayPeriod) -> Money?) -> Money? {
    var sum: Money?
    for row in rows {
      guard let next = amount(row) else { return nil }
      guard let before = sum else {
        sum = next
        continue
      }
      do throws(MoneyError) { sum = try before.adding(next) } catch { return nil }
    }
    return sum
  }
}

extension [PaidStretch] {
  /// Stretches of pay periods with known ends, in their order.
  init(_ periods: some Sequence<(days: ClosedRange<CivilDate>, row: PayPeriod)>) {
    self = []
    let sorted = periods.sorted {
      ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
    }
    for period in sorted {
      guard let last = indices.last, self[last].goesOn(with: period.days) else {
        append(PaidStretch(days: period.days, rows: [period.row]))
        continue
      }
      let end = Swift.max(self[last].days.upperBound, period.days.upperBound)
      self[last].days = self[last].days.lowerBound...end
      self[last].rows.append(period.row)
    }
  }
}

extension PaidStretch {
  /// Whether a later period is of the same days, or follows on one that is shorter than a month.
  fileprivate func goesOn(with later: ClosedRange<CivilDate>) -> Bool {
    later == days || days.isShort && later.lowerBound == days.upperBound + 1
  }
}

extension ClosedRange<CivilDate> {
  /// Less than any month.
  var isShort: Bool { upperBound - lowerBound < 27 }

  /// How many months it is, of the days of the longest month and of the shortest: the same where it
  /// runs from one day of a month to the day before that of another.
  var months: (least: (Int64, of: Int64), most: (Int64, of: Int64)) {
    let days = Int64(upperBound - lowerBound) + 1
    let whole = Swift.max(1, (days + 15) / 30)
    let end = lowerBound.adding(
      Term(months: Int32(clamping: whole)), rounding: .clampToMonthEnd)
    if upperBound + 1 == end { return ((whole, 1), (whole, 1)) }
    return ((days, 31), (28...31).contains(days) ? (1, 1) : (days, 28))
  }
}

extension Money {
  /// What a monthly amount comes to for some days, at least and at most; nil when it is too large.
  static func forDays(
    _ days: ClosedRange<CivilDate>, monthly least: Money, _ most: Money
  ) -> (least: Money, most: Money)? {
    let months = days.months
    do throws(MoneyError) {
      return (
        try least.proportion(months.least.0, of: months.least.of, rounding: .down),
        try most.proportion(months.most.0, of: months.most.of, rounding: .up)
      )
    } catch {
      return nil
    }
  }
}
