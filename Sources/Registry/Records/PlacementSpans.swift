internal import Fishery

extension PlacementSpan {
  /// The stays of one fisher, in the order of their beginning.
  ///
  /// The placements sheet says when a stay began; where it says nothing of a vessel, crew lists and
  /// roll calls do, and at last the first agreement signed. Somebody seen aboard after having left
  /// began another stay.
  static func all(of fisher: Int64, _ sightings: [Sighting]) -> [PlacementSpan] {
    if let vessel = sightings.first?.vessel, sightings.allSatisfy({ $0.vessel == vessel }) {
      return aboard(vessel, fisher, sightings)
    }
    var spans: [PlacementSpan] = []
    for (vessel, seen) in Dictionary(grouping: sightings, by: \.vessel) {
      spans += aboard(vessel, fisher, seen)
    }
    if spans.contains(where: { $0.vessel != 0 }) { spans.removeAll { $0.vessel == 0 } }
    spans.sort { ($0.start?.ordinal ?? .min, $0.vessel) < ($1.start?.ordinal ?? .min, $1.vessel) }
    return spans
  }

  private static func aboard(
    _ vessel: Int64, _ fisher: Int64, _ sightings: [Sighting]
  ) -> [PlacementSpan] {
    let placed = placements(sightings)
    let aboard = seenAboard(sightings)
    var starts = Set(placed.compactMap(\.embarked))
    for sighting in placed where sighting.embarked == nil {
      // Signed for a stay that is known by its embarkation, it begins no other.
      if let day = sighting.day, !starts.contains(where: { $0 >= day }) { starts.insert(day) }
    }
    let left = placed.compactMap(\.disembarked).sorted()
    for sighting in aboard {
      guard let day = sighting.embarked ?? sighting.day else { continue }
      let latest = starts.filter { $0 <= day }.max()
      let isNew =
        latest.map { latest in left.contains { latest <= $0 && $0 < day } }
        ?? starts.isEmpty
      if isNew { starts.insert(day) }
    }
    if starts.isEmpty {
      let first = sightings.compactMap { $0.embarked ?? $0.day }.min()
      return fill([PlacementSpan(fisher: fisher, vessel: vessel, start: first)], placed, aboard)
    }
    return fill(
      starts.sorted().map { PlacementSpan(fisher: fisher, vessel: vessel, start: $0) }, placed,
      aboard)
  }

  /// Gives each stay its end, the day it was first seen and its rows.
  private static func fill(
    _ empty: [PlacementSpan], _ placed: [Sighting], _ aboard: [Sighting]
  ) -> [PlacementSpan] {
    var spans = empty
    for index in spans.indices.dropLast() {
      spans[index].finish = spans[index + 1].start.map { $0 - 1 }
    }
    for sighting in placed {
      guard case .placement(let holding) = sighting.source,
        let place = place(of: sighting, among: spans)
      else { continue }
      spans[place].rows.append(holding)
      if let left = sighting.disembarked {
        spans[place].disembarked = max(left, spans[place].disembarked ?? left)
      }
      if let embarked = sighting.embarked { spans[place].see(embarked) }
    }
    for index in spans.indices {
      if let left = spans[index].disembarked { spans[index].finish = left }
      spans[index].rows.sort { Said.isNewer($0.newest, $1.newest) }
    }
    for sighting in aboard {
      guard let day = sighting.embarked ?? sighting.day,
        let place = place(of: sighting, among: spans)
      else { continue }
      spans[place].see(day)
    }
    return spans
  }

  private mutating func see(_ day: CivilDate) {
    seen = min(day, seen ?? day)
  }

  /// The last stay begun by the day; for who only signed, the first that begins after.
  private static func place(of sighting: Sighting, among spans: [PlacementSpan]) -> Int? {
    guard let day = sighting.embarked ?? sighting.day else { return spans.indices.last }
    if case .placement = sighting.source, sighting.embarked == nil {
      return spans.firstIndex { $0.start.map { $0 >= day } ?? true } ?? spans.indices.last
    }
    return spans.lastIndex { $0.start.map { $0 <= day } ?? true } ?? spans.indices.first
  }

  private static func placements(_ sightings: [Sighting]) -> [Sighting] {
    sightings.filter { if case .placement = $0.source { true } else { false } }
  }

  private static func seenAboard(_ sightings: [Sighting]) -> [Sighting] {
    sightings.filter { if case .aboard = $0.source { true } else { false } }
      .sorted { ($0.embarked ?? $0.day ?? .max) < ($1.embarked ?? $1.day ?? .max) }
  }
}
