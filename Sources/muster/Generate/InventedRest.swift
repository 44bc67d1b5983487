import Fishery

/// One span of an invented rest record.
struct InventedRest {
  let from: Instant
  let to: Instant
  let record: String

  /// Eight days before a day, one night's rest in each, by a clock seven hours ahead.
  static func week(before day: CivilDate, _ dice: inout Dice) -> [InventedRest] {
    let first = day - 9
    let isShort = dice.falls(Rates.shortRest)
    var spans = [InventedRest(first, 0, hours: 8 * 24, "recorded")]
    for night in 0..<8 {
      let hours = isShort ? dice.number(5...8) : dice.number(10...12)
      spans.append(InventedRest(first + night, 8, hours: hours, "rest"))
    }
    return spans.compactMap(\.self)
  }

  private init?(_ day: CivilDate, _ hour: Int, hours: Int, _ record: String) {
    guard let from = Instant(date: day, minuteOfDay: hour * 60, offset: 420),
      let to = Instant(minutes: from.minutes + Int64(hours * 60), offset: 420)
    else { return nil }
    self.from = from
    self.to = to
    self.record = record
  }
}
