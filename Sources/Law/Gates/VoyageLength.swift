import Fishery

/// Four duration tests of C188 read these two; three days are 72 hours, and exactly 72 are not more.
extension Hearing {
  /// Whether this voyage, actual or planned, lasts more than three days: Arts 14(1)(b), 41(1).
  ///
  /// Where somebody confirmed that no length is declared, the longest recorded voyage tells.
  func isLongVoyage(on day: CivilDate) throws(Stop) -> Truth {
    try compare(dossier.facts.vessel.voyageHours, .voyageHours, on: day) { $0.max() }
  }

  /// Whether the vessel normally remains at sea for more than three days: Arts 10(3), 12, 32.
  ///
  /// Where no pattern is declared, the median of the recorded voyages of a year tells.
  func isNormallyLong(on day: CivilDate) throws(Stop) -> Truth {
    try compare(dossier.facts.vessel.normallyAtSeaHours, .vesselNormallyAtSea, on: day) {
      $0.sorted()[$0.count / 2]
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
