import Fishery

/// Four duration tests of C188 read these two; three days are 72 hours, and exactly 72 are not more.
extension Hearing {
  /// Whether voyages, actual or planned, last more than three days: Arts 14(1)(b), 41(1).
  ///
  /// A recorded voyage of the last twelve months that did, or by now does, tells whatever is declared
  /// of the present one; without the records nobody can say that there was none.
  func isLongVoyage(on day: CivilDate) throws(Stop) -> Truth {
    let limit = try integer(.longVoyage, on: day)
    let declared = dossier.facts.vessel.voyageHours
    if let hours = declared.value, Int64(hours) > limit {
      note(.applies, .hours(Int64(hours), limit: limit, over: true), .voyageHours)
      return .yes
    }
    let recorded = voyages(over: limit)
    if let longest = recorded.long.map(\.hours).max() {
      note(.applies, .hours(longest, limit: limit, over: true), .voyages)
      return .yes
    }
    guard !recorded.isOpen else { return .unknown }
    return try compare(declared, .voyageHours, on: day) { $0.max() }
  }

  /// Whether the vessel normally remains at sea for more than three days: Arts 10(3), 12, 32.
  ///
  /// Where no pattern is declared, the median of the recorded voyages of a year tells.
  func isNormallyLong(on day: CivilDate) throws(Stop) -> Truth {
    try compare(dossier.facts.vessel.normallyAtSeaHours, .vesselNormallyAtSea, on: day) { hours in
      let sorted = hours.sorted()
      return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2] + 1) / 2
    }
  }

  private func compare(
    _ declared: Known<Int32>, _ fact: Fact, on day: CivilDate, recorded: ([Int64]) -> Int64?
  ) throws(Stop) -> Truth {
    let limit = try integer(.longVoyage, on: day)
    let hours: Int64
    switch declared {
    case .notCollected: return .unknown
    case .known(let number): hours = Int64(number)
    case .confirmedAbsent:
      guard let lengths = endedVoyageHours(), !lengths.isEmpty, let number = recorded(lengths)
      else {
        return .unknown
      }
      hours = number
    }
    note(.applies, .hours(hours, limit: limit, over: hours > limit), fact)
    return Truth(hours > limit)
  }

  /// The recorded voyages of the last twelve months that lasted more than so many hours, or are under
  /// way for longer already; and whether one that is not known may have.
  func voyages(
    over limit: Int64
  ) -> (long: [(minutes: ClosedRange<Int64>, hours: Int64)], isOpen: Bool) {
    guard !dossier.voyages.isNotCollected else { return ([], true) }
    let since = asOf.addingYears(-1, rounding: .clampToMonthEnd)
    var long: [(minutes: ClosedRange<Int64>, hours: Int64)] = []
    var isOpen = false
    for voyage in dossier.voyages.items {
      guard let departed = voyage.departed.value else {
        isOpen = true
        continue
      }
      lookAgain(on: departed.date)
      guard departed.date >= since, departed.date <= asOf else { continue }
      lookAgain(on: departed.date.addingYears(1, rounding: .clampToMonthEnd) + 1)
      switch voyage.ended {
      case .known(let ended):
        let hours = (ended - departed + 59) / 60
        guard hours > limit, ended.minutes > departed.minutes else { continue }
        long.append((departed.minutes...ended.minutes, hours))
      case .confirmedAbsent:
        // So long it is with the second midnight after at the latest.
        let day = departed.date + (Int(clamping: limit / 24) + 1)
        lookAgain(on: day)
        if asOf >= day { long.append((departed.minutes...Int64.max, limit + 1)) }
      case .notCollected: isOpen = true
      }
    }
    return (long, isOpen)
  }

  /// The hours of every voyage of the last twelve months, rounded up so that a minute over counts.
  ///
  /// Nil when a voyage's departure or end is not known.
  private func endedVoyageHours() -> [Int64]? {
    let voyages = dossier.voyages
    guard !voyages.isNotCollected else { return nil }
    let since = asOf.addingYears(-1, rounding: .clampToMonthEnd)
    var hours: [Int64] = []
    for voyage in voyages.items {
      guard let departed = voyage.departed.value else { return nil }
      guard departed.date >= since else { continue }
      lookAgain(on: departed.date.addingYears(1, rounding: .clampToMonthEnd) + 1)
      switch voyage.ended {
      case .notCollected: return nil
      case .confirmedAbsent: continue
      case .known(let ended): hours.append((ended - departed + 59) / 60)
      }
    }
    return hours
  }

  /// Notes which fact about the length of voyages is wanted.
  func missVoyageLength(_ declared: Known<Int32>, _ fact: Fact) {
    if let gap = declared.gap { miss(fact, gap) } else { miss(.voyages, .notSupplied) }
  }
}
