import Fishery
import Glibc
import Registry
import Report
import Screening

extension Session {
  /// The clock of this machine.
  ///
  /// - Parameter isVouchedFor: whether who works says that it is right.
  func clock(isVouchedFor: Bool = false) -> MachineClock {
    MachineClock(day: .ofThisMachine, isVouchedFor: isVouchedFor)
  }

  /// What the head of the dashboard says of its day.
  func dayWarnings(_ registry: Registry) throws(RegistryError) -> [String] {
    if today > clock().latest { return ["THIS DAY HAS NOT COME: NO FINDING IS KEPT"] }
    guard invocation[Global.today] == nil else { return [] }
    let isBehind = try registry.clockDoubts(now: signature.at).contains {
      if case .clockBehind = $0 { true } else { false }
    }
    return isBehind ? ["CLOCK IS BEHIND THE LOG"] : []
  }
}

extension Ailment {
  /// What somebody who goes on all the same must know.
  func warning(on today: CivilDate) -> String {
    switch self {
    case .clockBehind(let last):
      "this machine's clock is behind the log, which was last written "
        + "\(Signature(actor: "", at: last).moment): who is aboard and what is due is told for "
        + "\(today), a day that is over. Set the clock right, or name the day with --today; if it is "
        + "the log that ran ahead, `muster screen --anew` judges for today"
    case .judgedAhead(let day):
      "the findings were judged for \(day), which has not come: `muster screen` judges everything "
        + "anew for today"
    default: description
    }
  }
}

extension CivilDate {
  /// Today by this machine's clock and time zone.
  static var ofThisMachine: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? CivilDate(ordinal: Int32(clamping: now / 86_400))
  }
}
