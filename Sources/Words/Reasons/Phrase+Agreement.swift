import Fishery
import Law

/// What an agreement says and how it was made.
extension Phrase {
  static let noCommonLanguage = Phrase(
    "The agreement is in no language that the fisher understands.",
    "Perjanjian tidak ditulis dalam bahasa yang dipahami awak kapal.")

  static let commonLanguage = Phrase(
    "The agreement is in a language that the fisher understands.",
    "Perjanjian ditulis dalam bahasa yang dipahami awak kapal.")

  static func clause(_ particular: Particular, _ state: Reason.ClauseState) -> Phrase {
    let letter = particular.citation
    let item = particular.phrase
    return switch state {
    case .present:
      Phrase(
        "The agreement has particular \(letter): \(item.english).",
        "Perjanjian memuat butir \(letter): \(item.indonesian).")
    case .missing:
      Phrase(
        "The agreement lacks particular \(letter): \(item.english).",
        "Perjanjian tidak memuat butir \(letter): \(item.indonesian).")
    case .unproved:
      Phrase(
        "It is not known whether particular \(letter) is in order: \(item.english).",
        "Tidak diketahui apakah butir \(letter) sesuai: \(item.indonesian).")
    case .regulatedOtherwise:
      Phrase(
        "National law or a collective agreement regulates particular \(letter): \(item.english).",
        "Hukum nasional atau perjanjian kerja bersama mengatur butir \(letter): \(item.indonesian)."
      )
    }
  }

  /// Several particulars that are missing, in one sentence.
  static func lacking(_ particulars: [Particular]) -> Phrase {
    let letters = Phrase.list(particulars.map { Phrase($0.citation) })
    return Phrase(
      "The agreement lacks \(particulars.count) particulars: \(letters.english).",
      "Perjanjian tidak memuat \(particulars.count) butir: \(letters.indonesian).")
  }

  static func notice(employer: Int32, fisher: Int32) -> Phrase {
    let days = Phrase.count(employer, "day", "days", "hari")
    return Phrase(
      "The employer's notice is \(days.english), shorter than the fisher's of \(fisher).",
      "Masa pemberitahuan pemberi kerja \(days.indonesian), lebih pendek dari milik awak kapal,"
        + " \(fisher) hari.")
  }

  static func signed(by signatory: CounterSignatory) -> Phrase {
    let name = signatory.phrase
    return Phrase(
      "Beside the fisher, \(name.english) signed.",
      "Selain awak kapal, \(name.indonesian) menandatangani.")
  }

  static func licensed(on day: CivilDate) -> Phrase {
    Phrase(
      "The agency was licensed on \(day), the day of placement.",
      "Agensi memiliki izin pada \(day), hari penempatan.")
  }

  static func unlicensed(on day: CivilDate) -> Phrase {
    Phrase(
      "The agency had no licence on \(day), the day of placement.",
      "Agensi tidak memiliki izin pada \(day), hari penempatan.")
  }

  static func suspended(on day: CivilDate) -> Phrase {
    Phrase(
      "The agency's licence was suspended on \(day), the day of placement.",
      "Izin agensi dibekukan pada \(day), hari penempatan.")
  }

  static func regulated(_ form: RegulationForm) -> Phrase {
    let words = form.phrase
    return Phrase(
      "The agency's State watches over agencies \(words.english); a person must look at that.",
      "Pengawasan agensi oleh negaranya: \(words.indonesian); hal ini harus dinilai orang.")
  }
}
