import Fishery

/// The hours that count as night, in minutes from a midnight of the ship's clock.
struct Night: Sendable, Equatable {
  /// Negative before midnight.
  let start: Int64
  let end: Int64

  /// Night under any lawful definition.
  static let core = Night(start: 0, end: 300)
  /// The widest that a lawful night of nine hours can reach: it begins by midnight and ends at five
  /// or later.
  static let fringe = Night(start: -240, end: 540)

  private init(start: Int64, end: Int64) {
    self.start = start
    self.end = end
  }

  /// `21:00-06:00`; nil for a night that Art. 9(6) does not allow: shorter than nine hours, begun
  /// after midnight or over before five. What begins at noon or later begins before midnight.
  init?(_ text: String) {
    let parts = text.split(separator: "-").map { $0.split(separator: ":").compactMap { Int64($0) } }
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0[1] < 60 && $0[0] <= 24 }) else {
      return nil
    }
    // 24:00 is midnight too.
    let (from, to) = ((parts[0][0] % 24) * 60 + parts[0][1], (parts[1][0] % 24) * 60 + parts[1][1])
    let start = from >= 720 ? from - 1440 : from
    guard start <= 0, to >= 300, to - start >= 540 else { return nil }
    self.init(start: start, end: to)
  }

  /// The first part of a stretch of minutes that falls into the night, by a clock so far from UTC.
  func first(in duty: Range<Int64>, offset: Int16) -> Range<Int64>? {
    let shift = Int64(offset)
    let (from, to) = (duty.lowerBound + shift, duty.upperBound + shift)
    var midnight = (from - end) / 1440 * 1440 - 1440
    while midnight + start < to {
      let night =
        max(midnight + start, from)..<max(min(midnight + end, to), max(midnight + start, from))
      if !night.isEmpty { return night.lowerBound - shift..<night.upperBound - shift }
      midnight += 1440
    }
    return nil
  }
}
