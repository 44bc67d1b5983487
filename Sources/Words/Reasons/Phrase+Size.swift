import Fishery
import Law

/// How large a vessel is, how long it stays out and how far it goes.
extension Phrase {
  static func timeAtSea(_ hours: Int64, limit: Int64, over: Bool, _ fact: Fact?) -> Phrase {
    let (time, limit) = (Phrase(hours: hours), Phrase(hours: limit))
    let more = Phrase(
      over ? "more than \(limit.english)" : "not more than \(limit.english)",
      over ? "lebih dari \(limit.indonesian)" : "tidak lebih dari \(limit.indonesian)")
    return fact == .vesselNormallyAtSea
      ? Phrase(
        "The vessel normally stays at sea for \(time.english), \(more.english).",
        "Kapal biasanya melaut \(time.indonesian), \(more.indonesian).")
      : Phrase(
        "The voyage lasts \(time.english), \(more.english).",
        "Pelayaran berlangsung \(time.indonesian), \(more.indonesian).")
  }

  static func length(
    _ length: Quantity, limit: Quantity, reached: Bool, _ fact: Fact?
  ) -> Phrase {
    let (length, limit) = (length.phrase(.metres), limit.phrase(.metres))
    let name =
      fact == .vesselLengthOverall
      ? FactWords.vesselLengthOverall.name : FactWords.vesselLength.name
    return reached
      ? Phrase(
        "The \(name.english) is \(length.english), \(limit.english) or more.",
        "\(name.capitalised.indonesian) \(length.indonesian), \(limit.indonesian) atau lebih.")
      : Phrase(
        "The \(name.english) is \(length.english), under \(limit.english).",
        "\(name.capitalised.indonesian) \(length.indonesian), di bawah \(limit.indonesian).")
  }

  static func distance(_ distance: Quantity, limit: Quantity, beyond: Bool) -> Phrase {
    let (far, limit) = (distance.phrase(.nauticalMiles), limit.phrase(.nauticalMiles))
    return Phrase(
      "The vessel goes \(far.english) from the flag State's coast at most, "
        + (beyond ? "beyond" : "not beyond") + " \(limit.english).",
      "Kapal berlayar paling jauh \(far.indonesian) dari pantai negara bendera, "
        + (beyond ? "melebihi" : "tidak melebihi") + " \(limit.indonesian).")
  }

  static func strictClass(_ isStrict: Bool) -> Phrase {
    isStrict
      ? Phrase(
        "The vessel is 24 m or more, or normally more than three days at sea.",
        "Kapal 24 m atau lebih, atau biasanya lebih dari tiga hari di laut.")
      : Phrase(
        "The vessel is under 24 m and normally three days at sea at most, so no limit is set.",
        "Kapal di bawah 24 m dan biasanya paling lama tiga hari di laut, jadi tidak dibatasi.")
  }
}
