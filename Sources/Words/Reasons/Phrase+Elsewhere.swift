import Fishery
import Law

/// What other placements say.
extension Phrase {
  static func aboardBoth(from: CivilDate, to: CivilDate?) -> Phrase {
    let days = Phrase(since: from, to: to)
    return Phrase(
      "The records put the fisher aboard two vessels \(days.english).",
      "Catatan menempatkan awak kapal di dua kapal \(days.indonesian).")
  }

  static func lately(_ count: Int32, since day: CivilDate, _ fact: Fact?) -> Phrase {
    let name = fact?.words.name ?? Phrase("events", "kejadian")
    return Phrase(
      "The \(name.english) since \(day) number \(count).",
      "\(name.capitalised.indonesian) sejak \(day) berjumlah \(count).")
  }
}
