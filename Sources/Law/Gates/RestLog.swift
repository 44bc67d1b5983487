import Fishery

/// A rest record as stretches of minutes: surely rest, possibly rest, or neither.
///
/// A gap is neither rest nor work, so it is counted both ways. Where rest and work are both claimed
/// for a minute, the record contradicts itself and the minute counts both ways too. All arithmetic
/// is in elapsed minutes, across midnights, months and changes of the ship's clock.
struct RestLog {
  /// A change of state, and the minutes of rest up to it.
  private struct Edge {
    let minute: Int64
    var sure: Int64
    var possible: Int64
    /// What holds from this edge to the next.
    let isSure: Bool
    let isPossible: Bool
  }

  private let edges: [Edge]
  /// Emergencies and exceptions of the authority, C188 Art. 14(2) and (4).
  let events: [Range<Int64>]
  /// The first and last minute of the record.
  let hull: Range<Int64>

  /// More minutes than anybody's record holds: sixty years.
  static let longest: Int64 = 60 * 366 * 1440

  /// The least rest in any window of a record.
  struct Window: Sendable, Hashable {
    /// The minute that ends it.
    let end: Int64
    let sure: Int64
    let possible: Int64
    let isExcusable: Bool
  }

  /// Nil when the record holds nothing but events and gaps.
  ///
  /// Entries whose kind or ends are not known are left out: the caller asks for them first.
  init?(_ spans: some Collection<RestSpan>, within days: ClosedRange<CivilDate>) {
    var marks: [(minute: Int64, kind: RestKind, step: Int)] = []
    var events: [Range<Int64>] = []
    for span in spans {
      guard let kind = span.kind.value, let from = span.from.value, let to = span.to.value else {
        continue
      }
      let begin = Int64(days.lowerBound.ordinal) * 1440 - Int64(from.offset)
      let end = (Int64(days.upperBound.ordinal) + 1) * 1440 - Int64(from.offset)
      let first = min(max(from.minutes, begin), end)
      let range = first..<max(first, min(to.minutes, end))
      guard !range.isEmpty else { continue }
      switch kind {
      case .emergency, .authorityException: events.append(range)
      case .rest, .work, .recorded, .gap:
        marks.append((range.lowerBound, kind, 1))
        marks.append((range.upperBound, kind, -1))
      }
    }
    marks.sort { $0.minute < $1.minute }
    guard let first = marks.first?.minute, let last = marks.last?.minute,
      marks.contains(where: { $0.kind != .gap })
    else { return nil }
    self.events = events
    hull = first..<last
    edges = RestLog.edges(marks)
  }

  private static func edges(
    _ marks: [(minute: Int64, kind: RestKind, step: Int)]
  ) -> [Edge] {
    var edges: [Edge] = []
    var (rest, work, recorded, gap) = (0, 0, 0, 0)
    var index = 0
    while index < marks.count {
      let minute = marks[index].minute
      while index < marks.count, marks[index].minute == minute {
        switch marks[index].kind {
        case .rest: rest += marks[index].step
        case .work: work += marks[index].step
        case .recorded: recorded += marks[index].step
        default: gap += marks[index].step
        }
        index += 1
      }
      var edge = Edge(
        minute: minute, sure: 0, possible: 0, isSure: rest > 0 && work == 0 && gap == 0,
        isPossible: rest > 0 || gap > 0 || work == 0 && recorded == 0)
      if let before = edges.last {
        let length = minute - before.minute
        edge.sure = before.sure + (before.isSure ? length : 0)
        edge.possible = before.possible + (before.isPossible ? length : 0)
      }
      edges.append(edge)
    }
    return edges
  }
}

extension RestLog {
  /// Every window of so many minutes, wholly within the record, in which rest can be least.
  ///
  /// Rest in a rolling window is least where the window begins or ends at an edge of the record, so
  /// only those are looked at, and those at which an event begins or ceases to excuse.
  func forEachWindow(of length: Int64, _ body: (Window) -> Void) {
    var ends: [Int64] = []
    ends.reserveCapacity(edges.count * 2 + events.count * 4)
    for edge in edges { ends += [edge.minute, edge.minute + length] }
    for event in events {
      ends += [
        event.lowerBound, event.lowerBound + 1, event.upperBound + length,
        event.upperBound + length - 1,
      ]
    }
    ends.sort()
    var (head, tail) = (0, 0)
    var last: Int64?
    for end in ends where end - length >= hull.lowerBound && end <= hull.upperBound && end != last {
      last = end
      let upper = rest(to: end, from: &head)
      let lower = rest(to: end - length, from: &tail)
      body(
        Window(
          end: end, sure: upper.sure - lower.sure, possible: upper.possible - lower.possible,
          isExcusable: isExcusable(end - length..<end)))
    }
  }

  /// Rest within a stretch of the record, counted both ways.
  func rest(in stretch: Range<Int64>) -> (sure: Int64, possible: Int64) {
    var (head, tail) = (0, 0)
    let (upper, lower) = (
      rest(to: stretch.upperBound, from: &head), rest(to: stretch.lowerBound, from: &tail)
    )
    return (upper.sure - lower.sure, upper.possible - lower.possible)
  }

  /// The minutes from the start of a stretch at which sure rest begins and ends.
  func pattern(in stretch: Range<Int64>) -> [Int64] {
    var marks: [Int64] = []
    for (index, edge) in edges.enumerated() where edge.isSure {
      let next = minute(after: index)
      let inside = (edge.minute..<next).clamped(to: stretch)
      guard !inside.isEmpty else { continue }
      let (from, to) = (
        inside.lowerBound - stretch.lowerBound, inside.upperBound - stretch.lowerBound
      )
      if marks.last == from {
        marks[marks.count - 1] = to
      } else {
        marks += [from, to]
      }
    }
    return marks
  }

  /// The minute up to which an edge holds; the last one holds for good.
  private func minute(after index: Int) -> Int64 {
    edges.indices.contains(index + 1) ? edges[index + 1].minute : .max
  }

  /// The longest unbroken rest within a stretch of the record, counted both ways.
  func longestRest(in stretch: Range<Int64>) -> (sure: Int64, possible: Int64) {
    var longest: (sure: Int64, possible: Int64) = (0, 0)
    var run = longest
    for (index, edge) in edges.enumerated() {
      let next = minute(after: index)
      let inside = (edge.minute..<next).clamped(to: stretch)
      guard !inside.isEmpty else { continue }
      run.sure = edge.isSure ? run.sure + Int64(inside.count) : 0
      run.possible = edge.isPossible ? run.possible + Int64(inside.count) : 0
      longest = (max(longest.sure, run.sure), max(longest.possible, run.possible))
    }
    return longest
  }

  /// Every stretch that may be work: whether an event excuses some of it, and whether it surely is
  /// work. What a page that is missing may hide is work that may be.
  func forEachDuty(_ body: (Range<Int64>, _ isExcused: Bool, _ isSure: Bool) -> Void) {
    for (edge, next) in zip(edges, edges.dropFirst()) where !edge.isSure {
      let range = edge.minute..<next.minute
      body(range, isExcusable(range), !edge.isPossible)
    }
  }

  /// Rest within the whole record, counted both ways.
  var whole: (sure: Int64, possible: Int64) {
    edges.last.map { ($0.sure, $0.possible) } ?? (0, 0)
  }

  private func isExcusable(_ window: Range<Int64>) -> Bool {
    for event in events where event.overlaps(window) { return true }
    return false
  }

  /// Rest from the start of the record to a minute; `index` only moves forward.
  private func rest(to minute: Int64, from index: inout Int) -> (sure: Int64, possible: Int64) {
    while index + 1 < edges.count, edges[index + 1].minute <= minute { index += 1 }
    let edge = edges[index]
    let beyond = minute - edge.minute
    return (
      edge.sure + (edge.isSure ? beyond : 0), edge.possible + (edge.isPossible ? beyond : 0)
    )
  }
}
