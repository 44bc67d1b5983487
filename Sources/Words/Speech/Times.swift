import Fishery
import Law

extension Instant {
  /// The clock of the ship: `2026-03-09 21:00 ship's time`.
  var phrase: Phrase {
    clock + Phrase(" ship's time", " waktu kapal")
  }

  /// `2026-03-09 21:00`.
  var clock: Phrase {
    let (hour, minute) = minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return Phrase("\(date) \(twoDigits(Int64(hour))):\(twoDigits(Int64(minute)))")
  }
}

extension Phrase {
  /// A length of time to the minute: `70 h 00`.
  init(minutes: Int64) {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    self.init(
      "\(hours) h \(twoDigits(rest))", rest == 0 ? "\(hours) jam" : "\(hours) jam \(rest) menit")
  }

  /// A length of time to the hour: `212 days`, `2 days 12 h`, `9 h`.
  init(hours: Int64) {
    let (days, rest) = hours.quotientAndRemainder(dividingBy: 24)
    let whole: Phrase? = days == 0 ? nil : .count(days, "day", "days", "hari")
    let part: Phrase? = rest == 0 && days > 0 ? nil : Phrase("\(rest) h", "\(rest) jam")
    self = .joined([whole, part].compactMap(\.self), by: " ")
  }

  /// The stretch over which rest is added up: `24 hours`, `seven days`.
  init(window hours: Int64) {
    self =
      hours == 168 ? Phrase("seven days", "tujuh hari") : Phrase("\(hours) hours", "\(hours) jam")
  }

  /// `2026-01-01 to 2026-01-31`.
  init(from: CivilDate, to: CivilDate) {
    self.init("\(from) to \(to)", "\(from) sampai \(to)")
  }

  /// `from 2026-01-01 to 2026-01-31`, or `from 2026-01-01 on` while it goes on.
  init(since from: CivilDate, to: CivilDate?) {
    if let to, to == from {
      self.init("on \(from)", "pada \(from)")
    } else if let to {
      self.init("from \(from) to \(to)", "dari \(from) sampai \(to)")
    } else {
      self.init("from \(from) on", "sejak \(from)")
    }
  }
}

private func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
