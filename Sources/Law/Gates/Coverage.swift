import Fishery

/// Days that papers surely cover, and days that they possibly cover.
struct Coverage {
  private var sure: [ClosedRange<CivilDate>] = []
  private var possible: [ClosedRange<CivilDate>] = []

  /// A stretch of days without cover.
  struct Gap: Sendable, Hashable {
    let first: CivilDate
    let last: CivilDate
    /// Whether no paper can possibly cover it.
    let isCertain: Bool
  }

  mutating func addSure(_ first: CivilDate, _ last: CivilDate) {
    guard first <= last else { return }
    sure.append(first...last)
    possible.append(first...last)
  }

  mutating func addPossible(_ first: CivilDate, _ last: CivilDate) {
    guard first <= last else { return }
    possible.append(first...last)
  }

  /// The first stretch of some days that is surely without cover, else one that may be.
  func gap(in days: ClosedRange<CivilDate>) -> Gap? {
    if let gap = Coverage.gap(in: days, of: possible) {
      return Gap(first: gap.lowerBound, last: gap.upperBound, isCertain: true)
    }
    return Coverage.gap(in: days, of: sure).map {
      Gap(first: $0.lowerBound, last: $0.upperBound, isCertain: false)
    }
  }

  /// The last day of unbroken sure cover from a day on; nil when that day has none.
  func coveredUntil(from day: CivilDate) -> CivilDate? {
    Coverage.end(of: day, in: sure)
  }

  /// Every day after another one on which cover begins or has just ended.
  var edges: [CivilDate] {
    possible.flatMap { [$0.lowerBound, $0.upperBound + 1] }
  }

  private static func gap(
    in days: ClosedRange<CivilDate>, of spans: [ClosedRange<CivilDate>]
  ) -> ClosedRange<CivilDate>? {
    var day = days.lowerBound
    while let end = end(of: day, in: spans) {
      guard end < days.upperBound else { return nil }
      day = end + 1
    }
    let next = spans.map(\.lowerBound).filter { $0 > day }.min()
    return day...min(days.upperBound, next.map { $0 - 1 } ?? days.upperBound)
  }

  private static func end(of day: CivilDate, in spans: [ClosedRange<CivilDate>]) -> CivilDate? {
    var end: CivilDate?
    var reach = day
    while let longer = spans.filter({ $0.contains(reach) }).map(\.upperBound).max() {
      end = longer
      guard longer < .max else { return longer }
      guard spans.contains(where: { $0.contains(longer + 1) }) else { return longer }
      reach = longer + 1
    }
    return end
  }
}

extension Hearing {
  /// Cover for days without it: while the fisher is aboard, until the planned return.
  func cover(of gap: Coverage.Gap, isOngoing: Bool) -> Remedy {
    guard isOngoing else { return .cover(from: gap.first, to: gap.last) }
    guard let planned = dossier.facts.placement.plannedReturn.value, planned >= asOf else {
      return .cover(from: gap.first, to: nil)
    }
    lookAgain(on: planned + 1)
    return .coverUntilReturn(from: gap.first, planned: planned)
  }
}
