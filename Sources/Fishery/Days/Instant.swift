/// A minute in time, with the offset of the clock that was read.
///
/// Equality, order and hash look at the minute only: 04:00Z and 12:00+08:00 are the same instant.
public struct Instant: Sendable, BitwiseCopyable {
  /// Minutes since 1970-01-01T00:00Z.
  public let minutes: Int64
  /// Minutes that the local clock was ahead of UTC.
  public let offset: Int16

  /// Offsets that a civil clock may have, in minutes: -12:00 to +14:00.
  public static let offsets: ClosedRange<Int16> = -720...840

  /// Nil when no civil clock has the offset.
  public init?(minutes: Int64, offset: Int16) {
    guard Instant.offsets.contains(offset), Instant.minutesOfCalendar.contains(minutes)
    else { return nil }
    self.minutes = minutes
    self.offset = offset
  }

  /// A minute of a local day, 0 to 1440; 1440 is the midnight that ends it.
  public init?(date: CivilDate, minuteOfDay: Int, offset: Int16) {
    guard (0...1440).contains(minuteOfDay) else { return nil }
    let local = Int64(date.ordinal) * 1440 + Int64(minuteOfDay)
    self.init(minutes: local - Int64(offset), offset: offset)
  }

  /// The day on the local calendar.
  public var date: CivilDate {
    CivilDate(ordinal: Int32(clamping: (local - Int64(minuteOfDay)) / 1440))
  }

  /// Minutes since local midnight, 0 to 1439.
  public var minuteOfDay: Int {
    Int((local % 1440 + 1440) % 1440)
  }

  private var local: Int64 { minutes + Int64(offset) }

  /// One day short of the calendar at both ends, so that every offset has a day to show.
  private static let minutesOfCalendar =
    Int64(CivilDate.min.ordinal + 1) * 1440...Int64(CivilDate.max.ordinal) * 1440 - 1
}

extension Instant: Hashable, Comparable {
  public static func == (left: Instant, right: Instant) -> Bool { left.minutes == right.minutes }
  public static func < (left: Instant, right: Instant) -> Bool { left.minutes < right.minutes }
  public func hash(into hasher: inout Hasher) { hasher.combine(minutes) }

  /// Minutes from the right one to the left one.
  public static func - (left: Instant, right: Instant) -> Int64 { left.minutes - right.minutes }
}

extension Instant: CustomStringConvertible, ExpressibleByStringLiteral {
  /// Strict ISO 8601 to the minute, with its offset: `2025-02-10T04:00Z`, `...T12:00+08:00`.
  ///
  /// Seconds are accepted only when they are zero: an instant never drops what was written.
  public init?(_ iso: some StringProtocol) {
    self.init(TextCursor(iso))
  }

  /// The same of the bytes of a text.
  public init?(utf8 iso: Span<UInt8>) {
    self.init(TextCursor(iso))
  }

  private init?(_ text: TextCursor) {
    var cursor = text
    guard let date = cursor.civilDate(), cursor.accept("T"),
      let hour = cursor.digits(2), hour < 24, cursor.accept(":"),
      let minute = cursor.digits(2), minute < 60
    else { return nil }
    if cursor.accept(":") {
      guard cursor.digits(2) == 0 else { return nil }
    }
    guard let offset = cursor.offset(), cursor.isAtEnd else { return nil }
    self.init(date: date, minuteOfDay: hour * 60 + minute, offset: offset)
  }

  /// For tables and tests: a literal that is no instant stops the program.
  public init(stringLiteral literal: String) {
    guard let instant = Instant(literal) else {
      preconditionFailure("\"\(literal)\" is not an instant written YYYY-MM-DDTHH:MM and an offset")
    }
    self = instant
  }

  public var description: String {
    let minute = minuteOfDay
    let clock = "\(date)T\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
    guard offset != 0 else { return clock + "Z" }
    let size = Int(offset.magnitude)
    return "\(clock)\(offset < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
  }
}

extension TextCursor {
  /// Consumes `Z` or a signed `HH:MM`; `-00:00`, which says that nobody knows, is refused.
  fileprivate mutating func offset() -> Int16? {
    if accept("Z") { return 0 }
    let behind = accept("-")
    guard behind || accept("+"), let hours = digits(2), accept(":"), let minutes = digits(2),
      minutes < 60
    else { return nil }
    let size = Int16(hours * 60 + minutes)
    return behind ? (size == 0 ? nil : -size) : size
  }
}
