import Fishery
import Law

/// Time at sea, and rest by the ship's calendar.
extension Phrase {
  static func atSea(since day: CivilDate, to end: CivilDate?, lawful: CivilDate) -> Phrase {
    guard let end else {
      return Phrase(
        "The vessel has been at sea since \(day), beyond \(lawful), the last day allowed.",
        "Kapal berada di laut sejak \(day), melewati \(lawful), hari terakhir yang dibolehkan.")
    }
    return Phrase(
      "The vessel was at sea from \(day) to \(end), beyond \(lawful), the last day allowed.",
      "Kapal berada di laut dari \(day) sampai \(end), melewati \(lawful), hari terakhir yang"
        + " dibolehkan.")
  }

  static func seaInDoubt(since day: CivilDate, from: CivilDate, to: CivilDate) -> Phrase {
    Phrase(
      "The vessel left on \(day); the last day allowed is between \(from) and \(to).",
      "Kapal berangkat pada \(day); hari terakhir yang dibolehkan antara \(from) dan \(to).")
  }

  static func dailyRest(_ minutes: Int64, least: Int64, on day: CivilDate) -> Phrase {
    let (rest, limit) = (Phrase(minutes: minutes), Phrase(minutes: least))
    return Phrase(
      "Rest was \(rest.english) at most on \(day); at least \(limit.english) is asked.",
      "Istirahat paling banyak \(rest.indonesian) pada \(day); diminta sekurangnya"
        + " \(limit.indonesian).")
  }

  static func unbrokenRest(_ minutes: Int64, least: Int64, on day: CivilDate) -> Phrase {
    let (rest, limit) = (Phrase(minutes: minutes), Phrase(minutes: least))
    return Phrase(
      "The longest unbroken rest was \(rest.english) on \(day); at least \(limit.english) is asked.",
      "Istirahat tanpa putus terlama \(rest.indonesian) pada \(day); diminta sekurangnya"
        + " \(limit.indonesian).")
  }

  static func shortDays(_ count: Int32, from day: CivilDate) -> Phrase {
    Phrase(
      "On \(count) of the seven days from \(day) on there was too little rest.",
      "Pada \(count) dari tujuh hari sejak \(day) istirahat kurang.")
  }

  static func sameHours(_ count: Int32, from day: CivilDate) -> Phrase {
    Phrase(
      "The record shows the same hours on \(count) days in a row from \(day) on.",
      "Catatan menunjukkan jam yang sama pada \(count) hari berturut-turut sejak \(day).")
  }
}
