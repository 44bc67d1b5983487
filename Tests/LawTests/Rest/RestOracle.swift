import Fishery
import Law

/// The rest rules of C188 Art. 14(1)(b), minute by minute: every window is added up afresh as it
/// rolls, with no thought of where rest could be least.
struct RestOracle {
  /// What one minute of the record says.
  private struct Minute {
    var isRest = false
    var isWork = false
    var isRecorded = false
    var isGap = false
    var isExcused = false

    /// Whether it is surely rest, and whether it may be.
    var counts: (sure: Int, possible: Int) {
      let claimed = isRest && !isWork && !isGap
      let open = isRest || isGap || !isWork && !isRecorded
      return (claimed ? 1 : 0, open ? 1 : 0)
    }
  }

  /// Rest and excused minutes up to the end of each minute of the record.
  private var sure: [Int] = [0]
  private var possible: [Int] = [0]
  private var excused: [Int] = [0]
  private let hasEvents: Bool

  init(_ spans: [RestSpan]) {
    let known = spans.compactMap { span -> (kind: RestKind, minutes: Range<Int64>)? in
      guard let kind = span.kind.value, let from = span.from.value, let to = span.to.value,
        from < to
      else { return nil }
      return (kind, from.minutes..<to.minutes)
    }
    let events: Set<RestKind> = [.emergency, .authorityException]
    let record = known.filter { !events.contains($0.kind) }.map(\.minutes)
    let first = record.map(\.lowerBound).min() ?? 0
    let last = record.map(\.upperBound).max() ?? 0
    var minutes = Array(repeating: Minute(), count: Int(last - first))
    for (kind, range) in known {
      for minute in range.clamped(to: first..<last) {
        switch kind {
        case .rest: minutes[Int(minute - first)].isRest = true
        case .work: minutes[Int(minute - first)].isWork = true
        case .recorded: minutes[Int(minute - first)].isRecorded = true
        case .gap: minutes[Int(minute - first)].isGap = true
        case .emergency, .authorityException: minutes[Int(minute - first)].isExcused = true
        }
      }
    }
    hasEvents = known.contains { events.contains($0.kind) }
    for minute in minutes {
      let counts = minute.counts
      sure.append(sure[sure.count - 1] + counts.sure)
      possible.append(possible[possible.count - 1] + counts.possible)
      excused.append(excused[excused.count - 1] + (minute.isExcused ? 1 : 0))
    }
  }

  /// What the law answers about windows of so many hours with so much rest at least.
  func verdict(hours: Int, least: Int, compensated: Bool?) -> Verdict {
    let length = hours * 60
    let minutes = sure.count - 1
    guard minutes >= length else {
      // Even if all that is not recorded were rest, it may be too little.
      return possible[minutes] + length - minutes < least && !hasEvents ? .breach : .undetermined
    }
    var worst = Verdict.met
    for end in length...minutes {
      let start = end - length
      if sure[end] - sure[start] >= least { continue }
      let isExcusable = excused[end] > excused[start]
      if isExcusable, compensated == true { continue }
      guard possible[end] - possible[start] >= least || isExcusable && compensated == nil else {
        return .breach
      }
      worst = .undetermined
    }
    return worst
  }
}
