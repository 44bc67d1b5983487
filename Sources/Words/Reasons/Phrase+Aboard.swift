import Fishery
import Law

/// How a vessel is built, equipped and manned.
extension Phrase {
  static func newVessel(_ isNew: Bool) -> Phrase {
    isNew
      ? Phrase(
        "The vessel is new for its flag State, so Annex III applies.",
        "Kapal ini baru bagi negara benderanya, jadi Lampiran III berlaku.")
      : Phrase(
        "The vessel is not new for its flag State, so Annex III does not apply.",
        "Kapal ini bukan kapal baru bagi negara benderanya, jadi Lampiran III tidak berlaku.")
  }

  static func relaxed(_ truth: Truth) -> Phrase {
    switch truth {
    case .yes:
      Phrase(
        "The flag State allows the lower measure.", "Negara bendera mengizinkan ukuran lebih kecil."
      )
    case .no:
      Phrase(
        "The flag State does not allow the lower measure.",
        "Negara bendera tidak mengizinkan ukuran lebih kecil.")
    case .unknown:
      Phrase(
        "It is not known whether the flag State allows the lower measure.",
        "Tidak diketahui apakah negara bendera mengizinkan ukuran lebih kecil.")
    }
  }

  static let equivalent = Phrase(
    "The flag State has rules of its own of equal worth, which a person must look at (Art. 28(2)).",
    "Negara bendera memiliki ketentuan setara, yang harus dinilai orang (Pasal 28(2)).")

  static let shortStays = Phrase(
    "The vessel stays out for less than a day and nobody lives aboard: the flag State may vary it.",
    "Kapal melaut kurang dari sehari dan tidak ditinggali: negara bendera dapat mengaturnya lain.")

  static func measured(_ measure: Quantity, least: Quantity, _ fact: Fact?) -> Phrase {
    let unit = fact?.unit ?? .metres
    let (found, limit) = (measure.phrase(unit), least.phrase(unit))
    let name = fact == .roomFloor ? .freeFloor : fact?.words.name ?? .metres
    return measure < least
      ? Phrase(
        "The \(name.english) is \(found.english), less than \(limit.english).",
        "\(name.capitalised.indonesian) \(found.indonesian), kurang dari \(limit.indonesian).")
      : Phrase(
        "The \(name.english) is \(found.english), \(limit.english) or more.",
        "\(name.capitalised.indonesian) \(found.indonesian), \(limit.indonesian) atau lebih.")
  }

  private static let freeFloor = Phrase(
    "free floor for each person", "luas lantai bebas per orang")

  static func counted(_ count: Int64, least: Int64, _ fact: Fact?) -> Phrase {
    let name = fact?.words.name ?? Phrase("number", "jumlah")
    return count < least
      ? Phrase(
        "The \(name.english) is \(count), fewer than \(least).",
        "\(name.capitalised.indonesian) \(count), kurang dari \(least).")
      : Phrase(
        "The \(name.english) is \(count), at least \(least).",
        "\(name.capitalised.indonesian) \(count), sekurangnya \(least).")
  }

  static func crowded(_ count: Int64, most: Int64, _ fact: Fact?) -> Phrase {
    let name = fact?.words.name ?? Phrase("number", "jumlah")
    return count > most
      ? Phrase(
        "The \(name.english) is \(count), more than \(most).",
        "\(name.capitalised.indonesian) \(count), lebih dari \(most).")
      : Phrase(
        "The \(name.english) is \(count), no more than \(most).",
        "\(name.capitalised.indonesian) \(count), tidak lebih dari \(most).")
  }

  static func skipperCertificateEnds(_ day: CivilDate) -> Phrase {
    Phrase(
      "The skipper's certificate runs until \(day).", "Sertifikat nakhoda berlaku sampai \(day).")
  }

  static func suppliesInspected(_ day: CivilDate, again: CivilDate) -> Phrase {
    Phrase(
      "The medical supplies were inspected on \(day), due again by \(again).",
      "Perlengkapan medis diperiksa pada \(day), diperiksa lagi paling lambat \(again).")
  }

  static let onlyAdvice = Phrase(
    "R199 advises and binds nobody: a person must weigh it.",
    "R199 hanya menganjurkan dan tidak mengikat: orang harus menilainya.")
}

extension Fact {
  /// The unit in which a measure of the fact is given.
  var unit: Phrase? {
    switch self {
    case .roomHeadroom, .roomBerthLength, .roomBerthWidth: .centimetres
    case .roomFloor, .roomFurniture: .squareMetres
    case .agreementRestDay, .agreementRestWeek: .hours
    default: nil
    }
  }
}
