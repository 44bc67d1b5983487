import Fishery

extension Rule {
  /// Somebody under 18 has time for every meal, and an hour for the main one.
  static let youngMeals = Rule.advice(
    "R199-5-meals",
    title: Phrase("Meals of the young", "Makan orang muda"),
    requirement: Phrase(
      "Persons under 18 have time for all meals, at least an hour for the main one.",
      "Orang di bawah 18 tahun memiliki waktu untuk semua makan, sekurangnya sejam untuk makan utama."
    ),
    paragraph: "para 5", subject: .placement, facts: .fisherScope + .birth + [.mealTimes],
    figures: .scope + [.adultAge], evidence: [.interview],
    remedy: Phrase("Set times for meals.", "Tetapkan waktu makan.")
  ) { hearing throws(Stop) in
    let service = try hearing.serviceUnderConvention()
    try hearing.requireYoung(.adultAge, service)
    let verdict = hearing.verdict(on: [.has(.mealTimes) { $0.placement.mealTimes }])
    return verdict == .met ? hearing.unlessPapersAreMissing() : verdict
  }
}
