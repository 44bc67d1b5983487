import Fishery
import Law

/// Whether the law reaches the vessel and the days.
extension Phrase {
  /// For a reason without a fact, which no rule gives.
  static let nothingFound = Phrase("Nothing was found.", "Tidak ada yang ditemukan.")

  static let otherRegime = Phrase(
    "The flag State has allowed other hours of rest, which a person must look at (Art. 14(3)).",
    "Negara bendera mengizinkan waktu istirahat lain, yang harus dinilai orang (Pasal 14(3)).")

  static func inForceLater(_ day: CivilDate) -> Phrase {
    Phrase(
      "C188 came into force only on \(day), after all of these days.",
      "C188 baru berlaku pada \(day), sesudah semua hari ini.")
  }

  static func bound(from day: CivilDate, _ role: Reason.Role) -> Phrase {
    role == .because
      ? Phrase(
        "C188 is in force for the flag State only from \(day), after all of these days.",
        "C188 baru berlaku bagi negara bendera sejak \(day), sesudah semua hari ini.")
      : Phrase(
        "C188 is in force for the flag State from \(day).",
        "C188 berlaku bagi negara bendera sejak \(day).")
  }

  static func entryUncertain(until day: CivilDate) -> Phrase {
    Phrase(
      "It is not known whether C188 was in force for the flag State before \(day).",
      "Tidak diketahui apakah C188 berlaku bagi negara bendera sebelum \(day).")
  }

  static func vesselKind(_ kind: VesselCategory) -> Phrase {
    let use = kind.phrase
    return Phrase(
      "The vessel is used for \(use.english), which C188 does not reach.",
      "Kapal dipakai untuk \(use.indonesian), yang tidak diatur C188.")
  }

  static func vesselKindInDoubt(_ kind: VesselCategory) -> Phrase {
    let use = kind.phrase
    return Phrase(
      "The vessel is used for \(use.english); a person must decide whether C188 reaches it.",
      "Kapal dipakai untuk \(use.indonesian); orang harus menilai apakah C188 berlaku baginya.")
  }

  static func excluded(by state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The flag State, \(name.english), has excluded this kind of vessel.",
      "Negara bendera, \(name.indonesian), mengecualikan jenis kapal ini.")
  }

  static func flies(_ state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "The vessel flies the flag of \(name.english).", "Kapal berbendera \(name.indonesian).")
  }

  static func unknownWhetherBound(_ state: Country) -> Phrase {
    let name = state.phrase
    return Phrase(
      "It is not known whether C188 is in force for \(name.english).",
      "Tidak diketahui apakah C188 berlaku bagi \(name.indonesian).")
  }

  static func agencyState(_ state: Country, isBound: Bool) -> Phrase {
    let name = state.phrase
    return isBound
      ? Phrase(
        "C188 was in force for \(name.english), the agency's State, on the day of placement.",
        "C188 berlaku bagi \(name.indonesian), negara agensi, pada hari penempatan.")
      : Phrase(
        "C188 was not in force for \(name.english), the agency's State, on the day of placement.",
        "C188 belum berlaku bagi \(name.indonesian), negara agensi, pada hari penempatan.")
  }

  static func shield(_ article: ProgressiveArticle, _ holds: Truth) -> Phrase {
    let name = article.phrase
    return switch holds {
    case .yes:
      Phrase(
        "The flag State brings \(name.english) in step by step, and this vessel is in its plan"
          + " (Art. 4).",
        "Negara bendera menerapkan \(name.indonesian) secara bertahap, dan kapal ini termasuk"
          + " rencananya (Pasal 4).")
    case .no:
      Phrase(
        "The flag State's plan for \(name.english) does not cover this vessel (Art. 4).",
        "Rencana negara bendera untuk \(name.indonesian) tidak mencakup kapal ini (Pasal 4).")
    case .unknown:
      Phrase(
        "The flag State may bring \(name.english) in step by step; it is not known whether this"
          + " vessel is in its plan (Art. 4).",
        "Negara bendera mungkin menerapkan \(name.indonesian) secara bertahap; tidak diketahui"
          + " apakah kapal ini termasuk rencananya (Pasal 4).")
    }
  }
}
