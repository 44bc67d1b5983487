import Fishery

/// The pieces of a cell that may be a date: numbers, words, and a time of day behind them.
struct DateParts {
  /// Numbers in order, each with how many figures it has.
  private(set) var numbers: [(value: Int, digits: Int)] = []
  /// The month that a word names, and how many numbers stand before it.
  private(set) var month: (number: Int, place: Int)?
  /// The era that a word names.
  private(set) var era: Era?
  /// Whether the month has a Thai name: two figures beside it count as Thais count years.
  private(set) var isThai = false
  private(set) var time: ClockTime?

  /// A way of counting years.
  enum Era { case common, buddhist, republic }

  /// Nil when a word or a mark stands there that no date has.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isDigit {
        if numbers.count >= 1, let (time, end) = ClockTime.read(bytes, from: at) {
          guard end == bytes.count else { return nil }
          self.time = time
          return
        }
        var value = 0
        let start = at
        while at < bytes.count, bytes[at].isDigit, at - start < 9 {
          value = value * 10 + Int(bytes[at] - 0x30)
          at += 1
        }
        numbers.append((value, at - start))
      } else if byte.isLetter || byte >= 0x80 {
        let start = at
        while at < bytes.count, bytes[at].isLetter || bytes[at] >= 0x80 || bytes[at] == 0x2E {
          at += 1
        }
        guard
          take(word: String(decoding: bytes[start..<at], as: UTF8.self), isTime: at < bytes.count)
        else { return nil }
      } else if [0x20, 0x2D, 0x2E, 0x2F, 0x2C, 0x27].contains(byte) {
        at += 1
      } else {
        return nil
      }
    }
  }

  private mutating func take(word: String, isTime: Bool) -> Bool {
    let folded = FoldedText(word.filter { $0 != "." }).text
    if let number = MonthNames.number(of: folded) {
      guard month == nil else { return false }
      month = (number, numbers.count)
      isThai = folded.unicodeScalars.allSatisfy { (0xE00...0xE7F).contains($0.value) }
      return true
    }
    switch folded {
    case "be", "พศ", "ปี": era = .buddhist
    case "ce", "ad", "คศ", "m", "masehi": era = .common
    case "roc", "minguo", "民國", "民国": era = .republic
    case "st", "nd", "rd", "th", "of", "de", "tgl", "tanggal", "วันที่", "เดือน", "年", "月", "日", "號":
      break
    case "t": return isTime && numbers.count >= 3
    default: return false
    }
    return true
  }
}

/// A time of day as it is written.
struct ClockTime: Sendable, Hashable {
  var minuteOfDay: Int
  var hasSeconds = false
  /// Minutes ahead of UTC, if the text says.
  var offset: Int16?

  var isMidnight: Bool { minuteOfDay == 0 && !hasSeconds }

  /// Reads `h:mm`, with seconds, AM or PM and an offset if they follow; answers where it ends.
  static func read(_ bytes: [UInt8], from start: Int) -> (ClockTime, Int)? {
    var at = start
    func number(_ digits: ClosedRange<Int>) -> Int? {
      let from = at
      var value = 0
      while at < bytes.count, bytes[at].isDigit, at - from < digits.upperBound {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      return at - from >= digits.lowerBound ? value : nil
    }
    func accept(_ byte: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }
    guard var hour = number(1...2), accept(0x3A), let minute = number(2...2), minute < 60
    else { return nil }
    var time = ClockTime(minuteOfDay: 0)
    if accept(0x3A) {
      guard let second = number(2...2), second <= 60 else { return nil }
      time.hasSeconds = second > 0
      if accept(0x2E) { time.hasSeconds = (number(1...9) ?? 0) > 0 || time.hasSeconds }
    }
    while accept(0x20) {}
    let rest = String(decoding: bytes[at...], as: UTF8.self).uppercased()
    if rest.hasPrefix("AM") || rest.hasPrefix("PM") {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (rest.hasPrefix("PM") ? 12 : 0)
      at += 2
      while accept(0x20) {}
    }
    guard hour < 24 || hour == 24 && minute == 0 else { return nil }
    time.minuteOfDay = hour * 60 + minute
    if accept(0x5A) || accept(0x7A) {
      time.offset = 0
    } else if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D {
      let sign: Int = bytes[at] == 0x2D ? -1 : 1
      at += 1
      guard let hours = number(2...2) else { return nil }
      var minutes = 0
      if accept(0x3A) || at < bytes.count && bytes[at].isDigit {
        guard let behind = number(2...2), behind < 60 else { return nil }
        minutes = behind
      }
      let offset = Int16(sign * (hours * 60 + minutes))
      guard Instant.offsets.contains(offset) else { return nil }
      time.offset = offset
    }
    return (time, at)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
