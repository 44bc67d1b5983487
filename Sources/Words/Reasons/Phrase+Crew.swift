import Law

/// The crew list beside the heads.
extension Phrase {
  static func notOnList(_ count: Int32) -> Phrase {
    let fishers = Phrase.count(count, "fisher is", "fishers are", "awak kapal")
    return Phrase(
      "\(fishers.english) aboard and not on the crew list.",
      "\(fishers.indonesian) ada di kapal dan tidak tercantum dalam daftar awak.")
  }

  static func listedNotAboard(_ count: Int32) -> Phrase {
    let names = Phrase.count(count, "person", "persons", "orang")
    return Phrase(
      "\(names.english) on the crew list \(count == 1 ? "was" : "were") not found aboard.",
      "\(names.indonesian) dalam daftar awak tidak ditemukan di kapal.")
  }

  static func heads(aboard: Int32, listed: Int32) -> Phrase {
    let (heads, names) = (
      Phrase.count(aboard, "fisher was", "fishers were", "awak kapal"),
      Phrase.count(listed, "name is", "names are", "nama")
    )
    return Phrase(
      "\(heads.english) counted aboard; \(names.english) on the crew list.",
      "\(heads.indonesian) dihitung di kapal; \(names.indonesian) dalam daftar awak.")
  }
}
