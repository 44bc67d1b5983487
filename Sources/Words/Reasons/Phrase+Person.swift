import Fishery
import Law

/// Who the person is, how they came and when they were aboard.
extension Phrase {
  static func notAFisher(_ role: Role) -> Phrase {
    let name = role.phrase
    let article = "aeiou".contains(name.english.prefix(1)) ? "an" : "a"
    return Phrase(
      "The person is \(article) \(name.english) and does not count as a fisher.",
      "Orang ini \(name.indonesian) dan tidak dihitung sebagai awak kapal perikanan.")
  }

  static let nationalOfFlag = Phrase(
    "The fisher is a national of the flag State.", "Awak kapal adalah warga negara bendera.")

  static let singleHanded = Phrase(
    "The person is the owner and works alone aboard, so no agreement is asked.",
    "Orang ini pemilik kapal dan bekerja seorang diri, jadi perjanjian tidak diminta.")

  static func engaged(_ channel: Channel) -> Phrase {
    switch channel {
    case .direct:
      Phrase(
        "The fisher was hired directly, without an agency.",
        "Awak kapal direkrut langsung, tanpa agensi.")
    case .agency: Phrase("An agency placed the fisher.", "Awak kapal ditempatkan agensi.")
    case .broker:
      Phrase("A broker placed the fisher.", "Awak kapal ditempatkan calo.")
    }
  }

  static func sentHome(_ ground: RepatriationGround) -> Phrase {
    let why = ground.phrase
    return switch ground {
    case .none:
      Phrase(
        "There is no reason now to send the fisher home.",
        "Saat ini tidak ada alasan pemulangan awak kapal.")
    case .quitUnjustified:
      Phrase(
        "The fisher left without a justified reason, and has no right to be sent home.",
        "Awak kapal berhenti tanpa alasan yang sah, dan tidak berhak dipulangkan.")
    case .expired, .endedJustified, .unable:
      Phrase(
        "The fisher is due to be sent home: \(why.english).",
        "Awak kapal harus dipulangkan: \(why.indonesian).")
    }
  }

  static func aboard(from: CivilDate, to: CivilDate?) -> Phrase {
    let days = Phrase(since: from, to: to)
    return Phrase(
      "The fisher's time aboard: \(days.english).",
      "Masa awak kapal di kapal: \(days.indonesian).")
  }

  static func toComeAboard(_ day: CivilDate) -> Phrase {
    Phrase(
      "The fisher is to come aboard on \(day).", "Awak kapal direncanakan naik kapal pada \(day).")
  }

  static func turns(
    _ years: Int64, from: CivilDate, to: CivilDate, firstDay: CivilDate?
  ) -> Phrase {
    let birthday =
      from == to
      ? Phrase(
        "the fisher is \(years) years old from \(to) on",
        "awak kapal berusia \(years) tahun sejak \(to)")
      : Phrase(
        "the fisher is \(years) years old from some day between \(from) and \(to) on",
        "awak kapal berusia \(years) tahun sejak suatu hari antara \(from) dan \(to)")
    guard let firstDay else { return birthday.sentence }
    return Phrase(
      "The first day aboard is \(firstDay); \(birthday.english).",
      "Hari pertama di kapal \(firstDay); \(birthday.indonesian).")
  }

  static let birthDatesDiffer = Phrase(
    "The papers show different birth dates.", "Tanggal lahir pada dokumen berbeda-beda.")

  static func held(by holder: DocumentHolder, _ type: DocumentType) -> Phrase {
    let (who, what) = (holder.phrase, type.phrase)
    return Phrase(
      "\(who.english) keeps the fisher's \(what.english); the fisher cannot have it at any time, or"
        + " did not agree freely and in writing.",
      "\(who.indonesian) memegang \(what.indonesian) awak kapal; awak kapal tidak dapat memintanya"
        + " kapan saja, atau tidak setuju secara bebas dan tertulis."
    ).capitalised
  }
}
