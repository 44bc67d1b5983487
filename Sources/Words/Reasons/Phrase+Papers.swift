import Fishery
import Law

/// Which days papers cover, and how long they may.
extension Phrase {
  /// Days that no paper covers for sure.
  static func uncovered(
    from: CivilDate, to: CivilDate?, by fact: Fact?, isSure: Bool
  ) -> Phrase {
    let (paper, days) = (Self.paper(fact), Phrase(since: from, to: to))
    return isSure
      ? Phrase(
        "No \(paper.english) covers the time aboard \(days.english).",
        "Tidak ada \(paper.indonesian) untuk masa di kapal \(days.indonesian).")
      : Phrase(
        "It is not sure that a \(paper.english) covers the time aboard \(days.english).",
        "Belum pasti ada \(paper.indonesian) untuk masa di kapal \(days.indonesian).")
  }

  static func covered(until day: CivilDate, by fact: Fact?) -> Phrase {
    let paper = Self.paper(fact)
    return Phrase(
      "A \(paper.english) covers every day aboard, and runs to \(day).",
      "Setiap hari di kapal tercakup \(paper.indonesian), yang berlaku sampai \(day).")
  }

  /// What covers days: a certificate, or an agreement that names the vessel.
  static func paper(_ fact: Fact?) -> Phrase {
    fact == .medical
      ? Phrase("medical certificate", "sertifikat kesehatan yang sah")
      : Phrase(
        "signed agreement that names the vessel",
        "perjanjian bertanda tangan yang menyebut kapal ini")
  }

  static func certificateUnfit(issued: CivilDate?) -> Phrase {
    guard let issued else {
      return Phrase(
        "A medical certificate does not count: it bears no day of issue, or does not say that the"
          + " fisher is fit.",
        "Satu sertifikat kesehatan tidak dihitung: tanpa tanggal terbit, atau tidak menyatakan"
          + " awak kapal layak.")
    }
    return Phrase(
      "The medical certificate of \(issued) does not say that the fisher is fit for the work.",
      "Sertifikat kesehatan \(issued) tidak menyatakan awak kapal layak untuk pekerjaannya.")
  }

  static func cut(expires: CivilDate, lawful: CivilDate) -> Phrase {
    Phrase(
      "The certificate is made out to \(expires) but counts only to \(lawful), the last day allowed.",
      "Sertifikat dibuat sampai \(expires) tetapi hanya dihitung sampai \(lawful), hari terakhir"
        + " yang dibolehkan.")
  }

  static func endsBeforeReturn(_ day: CivilDate, planned: CivilDate) -> Phrase {
    Phrase(
      "It runs out on \(day), before the planned return on \(planned).",
      "Masa berlakunya habis pada \(day), sebelum rencana kepulangan pada \(planned).")
  }

  static func madeOutTooLong(_ expires: CivilDate, lawful: CivilDate, _ fact: Fact?) -> Phrase {
    let paper = Self.datedPaper(fact)
    return Phrase(
      "The \(paper.english) is made out to \(expires), later than \(lawful), the last day allowed.",
      "\(paper.capitalised.indonesian) dibuat sampai \(expires), melewati \(lawful), hari terakhir"
        + " yang dibolehkan.")
  }

  static func madeOutLawfully(_ expires: CivilDate, lawful: CivilDate, _ fact: Fact?) -> Phrase {
    let paper = Self.datedPaper(fact)
    return Phrase(
      "The \(paper.english) is made out to \(expires), not later than \(lawful), the last day"
        + " allowed.",
      "\(paper.capitalised.indonesian) dibuat sampai \(expires), tidak melewati \(lawful), hari"
        + " terakhir yang dibolehkan.")
  }

  private static func datedPaper(_ fact: Fact?) -> Phrase {
    fact == .certificateExpires ? FactWords.certificateShown.name : FactWords.medical.name
  }

  static func inspected(until day: CivilDate, on asOf: CivilDate) -> Phrase {
    day < asOf
      ? Phrase(
        "The document of inspection ran out on \(day).",
        "Dokumen pemeriksaan habis berlaku pada \(day).")
      : Phrase(
        "The document of inspection runs to \(day).", "Dokumen pemeriksaan berlaku sampai \(day).")
  }

  static func inspectedOnlyFrom(_ day: CivilDate) -> Phrase {
    Phrase(
      "The document of inspection is dated \(day), and is not valid before.",
      "Dokumen pemeriksaan bertanggal \(day), dan belum berlaku sebelumnya.")
  }

  static func issued(for state: Country, now flag: Country) -> Phrase {
    let (old, new) = (state.phrase, flag.phrase)
    return Phrase(
      "The document was issued under the flag of \(old.english); the vessel flies that of"
        + " \(new.english).",
      "Dokumen diterbitkan saat kapal berbendera \(old.indonesian); kini kapal berbendera"
        + " \(new.indonesian).")
  }

  static func notShipNumber(_ claim: IMOClaim) -> Phrase {
    Phrase(
      "\(claim) is no ship number: seven digits whose last one checks the others are asked.",
      "\(claim) bukan nomor kapal: diminta tujuh digit yang digit terakhirnya memeriksa yang lain.")
  }

  static func shipNumber(_ claim: IMOClaim) -> Phrase {
    Phrase(
      "The last digit of \(claim) fits the others.",
      "Digit terakhir \(claim) sesuai dengan yang lain.")
  }
}
