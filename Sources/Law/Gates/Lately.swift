import Fishery

extension Hearing {
  /// The days of some events that fall in the last months, the first of them first; stops with
  /// undetermined when nobody knows of them.
  ///
  /// An event counts until the same day so many months later.
  func lately(
    _ events: Known<Few<CivilDate>>, _ fact: Fact, months: Int64
  ) throws(Stop) -> [CivilDate] {
    if let gap = events.gap {
      miss(fact, gap)
      throw .undetermined
    }
    var counted: [CivilDate] = []
    for day in (events.value?.elements ?? []).sorted() {
      let last = day.adding(Term(months: Int32(clamping: months)), rounding: .clampToMonthEnd)
      if day > asOf {
        lookAgain(on: day)
      } else if asOf < last {
        lookAgain(on: last)
        counted.append(day)
      }
    }
    return counted
  }

  /// Notes so many events as what speaks against it, from the first of them on.
  func noteLately(_ days: [CivilDate], _ fact: Fact) {
    guard let first = days.first else { return }
    note(.because, .lately(Int32(clamping: days.count), since: first), fact)
    period(from: first, to: days.last, isOngoing: false)
    remedy = .make(fact)
  }
}
