internal import Fishery
internal import Seal

/// One stay of one fisher aboard one vessel, found among all that was said of the fisher.
struct PlacementSpan: Sendable {
  let fisher: Int64
  /// 0 when nobody said which vessel.
  let vessel: Int64
  /// The day that names it: embarked, else signed, else first seen aboard.
  let start: CivilDate?
  var disembarked: CivilDate?
  /// The last day that can belong to it: disembarked, or before the next began.
  var finish: CivilDate?
  /// The first day for which anybody said that the fisher was aboard.
  var seen: CivilDate?
  /// What the placements sheet holds of it, the newest first.
  var rows: [Holding] = []

  /// The same in every registry that holds the same claims.
  var key: Int64 {
    var stream = DigestStream()
    stream.add("placement")
    stream.add(fisher)
    stream.add(vessel)
    stream.add(start?.description ?? "")
    return max(1, Int64(truncatingIfNeeded: stream.digest().short >> 1))
  }

  /// The spans of a fisher that a row belongs to: on its vessel, and the first not over by its day.
  ///
  /// A row that names no vessel belongs to whichever span its day falls to, one without a day to
  /// all.
  static func places(
    of vessel: Int64?, on day: @autoclosure () -> CivilDate?, among spans: [PlacementSpan]
  ) -> [Int] {
    if spans.count == 1 { return vessel == nil || vessel == spans[0].vessel ? [0] : [] }
    let fitting = spans.indices.filter { vessel == nil || spans[$0].vessel == vessel }
    guard fitting.count > 1, let day = day() else { return fitting }
    let first = fitting.first { spans[$0].finish.map { $0 >= day } ?? true }
    return (first ?? fitting.last).map { [$0] } ?? []
  }
}

/// Something that was said of a fisher and a vessel together.
struct Sighting: Sendable {
  enum Source: Sendable {
    case placement(Holding)
    /// On a crew list, or answered for at a roll call.
    case aboard
    case agreement
  }

  let vessel: Int64
  let source: Source
  let embarked: CivilDate?
  let disembarked: CivilDate?
  /// The day of signing, of the list or of the roll call.
  let day: CivilDate?
}
