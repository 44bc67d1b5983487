import Fishery
import Law

/// Whom national law reaches, and from when.
extension Phrase {
  static let notForTrade = Phrase(
    "The vessel does not fish for trade.", "Kapal tidak menangkap ikan untuk usaha.")

  static func notYetLaw(_ name: FigureName, from day: CivilDate) -> Phrase {
    let what = name.phrase
    return Phrase(
      "This is the law only from \(day), after the days judged: \(what.english).",
      "Ini baru menjadi hukum sejak \(day), sesudah hari yang dinilai: \(what.indonesian).")
  }

  static func unsureLaw(_ name: FigureName, since day: CivilDate) -> Phrase {
    let what = name.phrase
    return Phrase(
      "Sources do not settle whether this is the law from \(day): \(what.english).",
      "Sumber tidak memastikan apakah ini hukum sejak \(day): \(what.indonesian).")
  }

  static func noNational(of state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The fisher is no national of \(name.english).",
      "Awak kapal bukan warga negara \(name.indonesian).")
  }

  static func agencyWorks(in state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The agency works in \(name.english).", "Agensi bekerja di \(name.indonesian).")
  }

  static func owned(from state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The owner behind the vessel is in \(name.english).",
      "Pemilik sebenarnya berada di \(name.indonesian).")
  }

  static let outsideASEAN = Phrase(
    "Neither the fisher nor the vessel is of a member State of ASEAN.",
    "Baik awak kapal maupun kapal bukan dari negara anggota ASEAN.")

  static let fishesElsewhere = Phrase(
    "The vessel fished outside the Convention area.",
    "Kapal menangkap ikan di luar wilayah Konvensi.")

  static func tonnage(_ tons: Quantity, limit: Quantity, reached: Bool) -> Phrase {
    let (own, least) = (tons.phrase(.grossTons), limit.phrase(.grossTons))
    return reached
      ? Phrase(
        "The vessel has \(own.english), not less than \(least.english).",
        "Tonase kapal \(own.indonesian), tidak kurang dari \(least.indonesian).")
      : Phrase(
        "The vessel has \(own.english), less than \(least.english).",
        "Tonase kapal \(own.indonesian), kurang dari \(least.indonesian).")
  }

  static func unlimited(_ gear: GearCode) -> Phrase {
    let name = gear.phrase.clause
    return Phrase(
      "The vessel fishes with \(name.english), for which no time at sea is set.",
      "Kapal memakai \(name.indonesian), yang masa di lautnya tidak dibatasi.")
  }
}

/// Papers, licences and meetings that national law asks for.
extension Phrase {
  static let oneLanguage = Phrase(
    "The agreement is in one language only.", "Perjanjian hanya dalam satu bahasa.")

  static func lacks(_ language: Language) -> Phrase {
    let name = language.phrase
    return Phrase(
      "The agreement is not in \(name.english).", "Perjanjian tidak dalam \(name.indonesian).")
  }

  static func hasPaper(_ type: DocumentType) -> Phrase {
    let name = type.phrase
    return Phrase(
      "The fisher has a \(name.english).", "Awak kapal memiliki \(name.indonesian).")
  }

  static func licensed(as type: LicenceType, on day: CivilDate) -> Phrase {
    let name = type.phrase
    return Phrase(
      "The agency had a \(name.english) on \(day), the day of placement.",
      "Agensi memiliki \(name.indonesian) pada \(day), hari penempatan.")
  }

  static func ministriesDiffer(over type: LicenceType) -> Phrase {
    let name = type.phrase
    return Phrase(
      "The agency had only a \(name.english), and two ministries disagree whether that is enough.",
      "Agensi hanya memiliki \(name.indonesian), dan dua kementerian berbeda pendapat apakah itu"
        + " cukup.")
  }

  static func kept(by holder: DocumentHolder, _ type: DocumentType) -> Phrase {
    let (who, what) = (holder.phrase, type.phrase)
    return Phrase(
      "\(who.english) keeps the fisher's \(what.english).",
      "\(who.indonesian) memegang \(what.indonesian) awak kapal."
    ).capitalised
  }

  static func metInspector(_ day: CivilDate, due: CivilDate) -> Phrase {
    Phrase(
      "The fisher last met a labour inspector on \(day); the next meeting is due by \(due).",
      "Awak kapal terakhir bertemu pengawas pada \(day); pertemuan berikut paling lambat \(due).")
  }

  static func signed(_ day: CivilDate, aboard first: CivilDate) -> Phrase {
    Phrase(
      "The agreement was signed on \(day); the first day aboard is \(first).",
      "Perjanjian ditandatangani pada \(day); hari pertama di kapal \(first).")
  }

  static func sum(_ amount: Money, least: Money, _ fact: Fact?) -> Phrase {
    let (own, limit) = (amount.phrase, least.phrase)
    let name = (fact?.words.name ?? Phrase("sum", "jumlah"))
    return Phrase(
      "The \(name.english) is \(own.english); at least \(limit.english) is asked.",
      "\(name.capitalised.indonesian) \(own.indonesian); diminta sekurangnya"
        + " \(limit.indonesian).")
  }
}
