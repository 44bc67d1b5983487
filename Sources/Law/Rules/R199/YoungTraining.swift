import Fishery

extension Rule {
  /// Somebody under 18 was trained before going to sea: night work, dangerous tasks, loads, high
  /// latitudes and fatigue.
  static let youngTraining = Rule.advice(
    "R199-1-training",
    title: Phrase("Training of the young before sea", "Pelatihan orang muda sebelum melaut"),
    requirement: Phrase(
      "Persons between 16 and 18 receive training before going to sea.",
      "Orang berusia 16 sampai 18 tahun mendapat pelatihan sebelum melaut."),
    paragraph: "paras 1-2", verified: .seen, subject: .placement,
    facts: .fisherScope + .birth + [.preSeaTraining], figures: .scope + [.adultAge],
    evidence: [.trainingCertificate, .interview],
    remedy: Phrase("Train before the next voyage.", "Latih sebelum pelayaran berikutnya.")
  ) { hearing throws(Stop) in
    let service = try hearing.serviceUnderConvention()
    try hearing.requireYoung(.adultAge, service)
    let verdict = hearing.verdict(on: [.has(.preSeaTraining) { $0.placement.preSeaTraining }])
    return verdict == .met ? hearing.unlessPapersAreMissing() : verdict
  }
}
