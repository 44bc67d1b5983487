internal import Fishery

/// The next day of change of each rule about one subject, by place of the catalogue; rules that
/// nothing but a changed fact can change have none.
struct RuleDays: Sendable, Equatable {
  private var days: [(place: Int, day: CivilDate)] = []

  /// No rule has a day.
  init() {}

  /// The days as they were kept: two bytes of the place and four of the day, the lowest first.
  init(bytes: [UInt8]) {
    for start in stride(from: 0, to: bytes.count - 5, by: 6) {
      let number = bytes[start..<start + 6].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      let day = CivilDate(ordinal: Int32(truncatingIfNeeded: number >> 16))
      days.append((Int(number & 0xFFFF), day))
    }
  }

  /// The same for the same days, in whatever order they came.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(days.count * 6)
    for (place, day) in days.sorted(by: { $0.place < $1.place }) {
      let number = UInt64(UInt32(bitPattern: day.ordinal)) << 16 | UInt64(UInt16(place))
      for shift in stride(from: 0, to: 48, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return bytes
  }

  /// The first of them all.
  var first: CivilDate? { days.lazy.map(\.day).min() }

  mutating func add(_ day: CivilDate, at place: Int) { days.append((place, day)) }

  mutating func drop(_ places: [Int]) { days.removeAll { places.contains($0.place) } }

  static func == (one: RuleDays, other: RuleDays) -> Bool { one.bytes == other.bytes }
}
