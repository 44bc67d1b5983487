import Fishery
import Law

/// What comes with time: rules that ended or are still to begin, things due, papers lost.
extension Phrase {
  static func noLongerLaw(_ name: FigureName, since day: CivilDate) -> Phrase {
    let what = name.phrase
    return Phrase(
      "This has not been the law since \(day): \(what.english).",
      "Ini bukan lagi hukum sejak \(day): \(what.indonesian).")
  }

  /// What the verdict would be of the same facts once something is the law.
  static func wouldBe(_ verdict: Verdict, _ name: FigureName, from day: CivilDate) -> Phrase {
    let what = name.phrase
    let then: Phrase =
      switch verdict {
      case .breach: Phrase("would be a breach", "akan menjadi pelanggaran")
      case .met: Phrase("would meet it", "akan memenuhinya")
      case .undetermined: Phrase("would leave it open", "akan membuatnya belum dapat dipastikan")
      case .notApplicable: Phrase("would be out of its reach", "akan berada di luar jangkauannya")
      }
    return Phrase(
      "From \(day) the same facts \(then.english): \(what.english).",
      "Sejak \(day) fakta yang sama \(then.indonesian): \(what.indonesian).")
  }

  static func daysOff(_ count: Int32, least: Int32, month day: CivilDate) -> Phrase {
    Phrase(
      "In the month from \(day) on there were \(count) days off at most; at least \(least) are asked.",
      "Dalam bulan sejak \(day) hari libur paling banyak \(count); diminta sekurangnya \(least).")
  }

  static func done(_ day: CivilDate?, due: CivilDate, _ fact: Fact?) -> Phrase {
    let name = fact.named
    guard let day else {
      return Phrase(
        "The \(name.english) is due by \(due) and is not there yet.",
        "\(name.capitalised.indonesian) paling lambat \(due) dan belum ada.")
    }
    return Phrase(
      "The \(name.english) is of \(day); it was due by \(due).",
      "\(name.capitalised.indonesian) bertanggal \(day); paling lambat \(due).")
  }

  static func dated(_ day: CivilDate, _ fact: Fact?) -> Phrase {
    let name = fact.named
    return Phrase(
      "The \(name.english) is of \(day).", "\(name.capitalised.indonesian) bertanggal \(day).")
  }

  static func outOfOrder(_ day: CivilDate, after before: CivilDate, _ fact: Fact?) -> Phrase {
    let name = fact.named
    return Phrase(
      "The \(name.english) is of \(day), before the step that comes first, of \(before).",
      "\(name.capitalised.indonesian) bertanggal \(day), mendahului langkah sebelumnya pada"
        + " \(before).")
  }

  static func lost(on day: CivilDate, keptTo last: CivilDate) -> Phrase {
    Phrase(
      "The ledger of wages was lost on \(day); it was to be kept to \(last).",
      "Buku upah hilang pada \(day); seharusnya disimpan sampai \(last).")
  }
}

/// Complaints and victims, and how a State stands to a treaty.
extension Phrase {
  static func dismissed(_ day: CivilDate, complained: CivilDate) -> Phrase {
    Phrase(
      "The fisher was dismissed on \(day), after a complaint on \(complained).",
      "Awak dipecat pada \(day), setelah pengaduan pada \(complained).")
  }

  static func removed(_ day: CivilDate, decided last: CivilDate?) -> Phrase {
    guard let last else {
      return Phrase(
        "The person was removed on \(day), and no decision had been served.",
        "Yang bersangkutan dipulangkan paksa pada \(day), dan putusan belum disampaikan.")
    }
    return Phrase(
      "The person was removed on \(day); the decision was final only after \(last).",
      "Yang bersangkutan dipulangkan paksa pada \(day); putusan baru final sesudah \(last).")
  }

  static func victim(_ status: VictimStatus) -> Phrase {
    let name = status.phrase
    return Phrase(
      "Identification of the person: \(name.english).",
      "Identifikasi yang bersangkutan: \(name.indonesian).")
  }

  static func party(to key: ProfileKey, _ state: Country, _ truth: Truth) -> Phrase {
    let (treaty, name) = (key.phrase, state.phrase)
    return switch truth {
    case .yes:
      Phrase(
        "\(treaty.english): \(name.english) is one.", "\(treaty.indonesian): \(name.indonesian) ya."
      )
    case .no:
      Phrase(
        "\(treaty.english): \(name.english) is none.",
        "\(treaty.indonesian): \(name.indonesian) bukan.")
    case .unknown:
      Phrase(
        "\(treaty.english): whether \(name.english) is one is not known.",
        "\(treaty.indonesian): belum diketahui untuk \(name.indonesian).")
    }
  }

  static func commissionAbove(_ paid: Money, cap: Money) -> Phrase {
    let (own, most) = (paid.phrase, cap.phrase)
    return Phrase(
      "A broker was paid \(own.english); at most \(most.english) is allowed.",
      "Perantara dibayar \(own.indonesian); paling banyak \(most.indonesian) yang dibolehkan.")
  }

  static let charterElsewhere = Phrase(
    "Fishing vessels are left out of the charter, as a bill had it; the final act was not read.",
    "Kapal perikanan dikecualikan dari piagam menurut rancangannya; teks akhir belum dibaca.")

  static func otherPort(than state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The check is not made in a port of \(name.english).",
      "Pemeriksaan tidak dilakukan di pelabuhan \(name.indonesian).")
  }
}

extension Fact? {
  /// What the fact is called, to follow "the".
  fileprivate var named: Phrase { self?.words.name ?? Phrase("day", "hari") }
}
