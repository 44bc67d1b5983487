import Fishery

extension Hearing {
  /// The record from a day on; there is no duty to keep one, so that none is never a breach.
  ///
  /// - Parameter voyages: the minutes of voyages of which alone it is read; nil for all of it.
  func restLog(
    from day: CivilDate, on voyages: [ClosedRange<Int64>]? = nil
  ) throws(Stop) -> RestLog {
    let rest = dossier.rest
    switch rest.completeness {
    case .collected: break
    case .notCollected(let gap):
      miss(.rest, gap)
      throw .undetermined
    case .confirmedNone:
      miss(.rest)
      throw .undetermined
    }
    for span in rest.items {
      if span.kind.value == nil { miss(.restKind, span.kind.gap, row: span.row) }
      if span.from.value == nil { miss(.restFrom, span.from.gap, row: span.row) }
      if span.to.value == nil { miss(.restTo, span.to.gap, row: span.row) }
    }
    let days = restDays(from: day)
    let read =
      if let voyages {
        RestLog(rest.items.filter { $0.begins(on: voyages) }, within: days)
      } else {
        RestLog(rest.items, within: days)
      }
    guard needs.isEmpty, let log = read else {
      if needs.isEmpty { miss(.rest, .onlyPartly) }
      throw .undetermined
    }
    // A year was written wrong, and it cannot be told of which entry.
    guard log.hull.upperBound - log.hull.lowerBound <= RestLog.longest else {
      miss(.rest, .illegible)
      throw .undetermined
    }
    return log
  }

  /// The days of whose rest the law speaks: from a day on, and none to come.
  func restDays(from day: CivilDate) -> ClosedRange<CivilDate> {
    for span in dossier.rest.items {
      if let to = span.to.value, to.date > asOf { lookAgain(on: asOf + 1) }
    }
    return min(day, asOf)...asOf
  }

  /// A minute on the ship's clock, as the record last set it.
  func clock(_ minute: Int64) -> Instant {
    let marks = dossier.rest.items.lazy.compactMap { $0.from.value }
    let last = marks.filter { $0.minutes <= minute }.max {
      ($0.minutes, $0.offset) < ($1.minutes, $1.offset)
    }
    let mark = last ?? marks.min { ($0.minutes, $0.offset) < ($1.minutes, $1.offset) }
    return Instant(minutes: minute, offset: mark?.offset ?? 0) ?? "1970-01-01T00:00Z"
  }
}

extension RestSpan {
  /// Whether it surely begins within any of some stretches of minutes.
  fileprivate func begins(on voyages: [ClosedRange<Int64>]) -> Bool {
    guard let from = from.value else { return false }
    return voyages.contains { $0.contains(from.minutes) }
  }
}

extension [Fact] {
  /// What a record of rest says.
  static let restLog: [Fact] = [.rest, .restKind, .restFrom, .restTo]
}
