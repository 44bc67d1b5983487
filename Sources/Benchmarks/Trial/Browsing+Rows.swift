extension Browsing {
  /// A figure of the keys in every list beside tig, and of those in the placements beside less;
  /// keys that neither has stand beside a limit.
  func rows(
    _ what: String, _ unit: String, within limit: Yardstick, of figure: (Strokes) -> Sample
  ) throws -> [Measurement] {
    try lists().flatMap { list in
      let isLongest = list.name == DeskList.placements.name
      let pagers: [Pager] = isLongest ? [.tig, .less] : [.tig]
      return try Browsed.keys.flatMap { key, strokes in
        try pagers.map { pager in
          Measurement(
            "\(list.name), \(key): \(what)", unit, figure(strokes(list)),
            beside: try yardstick(pager) { figure(strokes($0)) })
        }
      }
        + [("sort", list.sorting), ("tab", list.arrival)].compactMap { key, strokes in
          strokes.map {
            Measurement("\(list.name), \(key): \(what)", unit, figure($0), beside: limit)
          }
        }
    }
  }
}

extension Browsed {
  fileprivate static var keys: [(String, (Browsed) -> Strokes)] {
    [("j", \.down), ("50 j at once", \.held), ("page", \.page), ("G", \.end)]
  }
}
