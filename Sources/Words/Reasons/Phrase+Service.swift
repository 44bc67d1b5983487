import Fishery
import Law

/// What was done with a fisher and for one.
extension Phrase {
  static func hazardousTask(on day: CivilDate) -> Phrase {
    Phrase(
      "The hazardous work began on \(day).", "Kerja berbahaya dimulai pada \(day).")
  }

  static func nightWork(from start: Instant, to end: Instant) -> Phrase {
    Phrase(
      "The fisher, under 18, worked at night from \(start.phrase.english) to \(end.phrase.english).",
      "Awak di bawah 18 tahun bekerja malam dari \(start.phrase.indonesian) sampai"
        + " \(end.phrase.indonesian).")
  }

  static func nightWorkInDoubt(from start: Instant, to end: Instant) -> Phrase {
    Phrase(
      "The fisher may have worked at night from \(start.phrase.english) to \(end.phrase.english);"
        + " a person must look at it.",
      "Awak mungkin bekerja malam dari \(start.phrase.indonesian) sampai \(end.phrase.indonesian);"
        + " orang harus menilainya.")
  }

  static func sentAshore(_ sent: Instant, departed: Instant) -> Phrase {
    Phrase(
      "The crew list was sent ashore at \(sent.phrase.english); the vessel left at"
        + " \(departed.phrase.english).",
      "Daftar awak dikirim ke darat pada \(sent.phrase.indonesian); kapal berangkat pada"
        + " \(departed.phrase.indonesian).")
  }

  static func notSentAshore(departed: Instant) -> Phrase {
    Phrase(
      "The crew list was never sent ashore; the vessel left at \(departed.phrase.english).",
      "Daftar awak tidak pernah dikirim ke darat; kapal berangkat pada \(departed.phrase.indonesian)."
    )
  }

  static func lesser(_ clause: LesserClause) -> Phrase {
    let what = clause.phrase
    return Phrase(
      "A clause gives the fisher less than the Convention: \(what.english).",
      "Ada butir yang memberi awak kurang dari Konvensi: \(what.indonesian).")
  }

  static func askedToGoHome(on day: CivilDate) -> Phrase {
    Phrase("The fisher asked to go home on \(day).", "Awak meminta dipulangkan pada \(day).")
  }

  static func goesHome(on day: CivilDate) -> Phrase {
    Phrase(
      "The journey home was arranged for \(day).", "Perjalanan pulang diatur untuk \(day).")
  }

  static func serviceLimit(_ day: CivilDate, months: Int64) -> Phrase {
    let time = Phrase.count(Int(months), "month", "months", "bulan")
    return Phrase(
      "The flag State allows \(time.english) of service, which end on \(day).",
      "Negara bendera mengizinkan masa kerja \(time.indonesian), yang berakhir pada \(day).")
  }

  static let noServiceLimit = Phrase(
    "It is not known how long a service the flag State allows.",
    "Tidak diketahui berapa lama masa kerja yang diizinkan negara bendera.")

  static func firstUsed(_ used: Instant, familiarised: Instant?) -> Phrase {
    guard let familiarised else {
      return Phrase(
        "The fisher used the equipment from \(used.phrase.english) on and was never made familiar"
          + " with it.",
        "Awak memakai alat sejak \(used.phrase.indonesian) dan tidak pernah diperkenalkan dengannya."
      )
    }
    return Phrase(
      "The fisher was made familiar with the equipment at \(familiarised.phrase.english) and first"
        + " used it at \(used.phrase.english).",
      "Awak diperkenalkan dengan alat pada \(familiarised.phrase.indonesian) dan pertama memakainya"
        + " pada \(used.phrase.indonesian).")
  }

  static func insured(until day: CivilDate) -> Phrase {
    Phrase(
      "The insurance against injury and death runs until \(day).",
      "Asuransi cedera dan kematian berlaku sampai \(day).")
  }
}
