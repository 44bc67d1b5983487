import Fishery

extension Rule {
  /// Somebody under 18 works eight hours a day and forty a week at most.
  ///
  /// Only what the record calls work counts against the hours.
  static let youngHours = Rule.advice(
    "R199-4-young-hours",
    title: Phrase("Hours of the young", "Jam kerja orang muda"),
    requirement: Phrase(
      "Persons under 18 work at most eight hours a day and forty a week.",
      "Orang di bawah 18 tahun bekerja paling lama delapan jam sehari dan empat puluh seminggu."),
    paragraph: "para 4", subject: .placement, facts: .fisherScope + .birth + .restRecord,
    figures: .scope + [.adultAge, .youngDay, .youngWeek], evidence: [.restLog, .interview],
    remedy: Phrase("A shorter watch.", "Jadwal jaga yang lebih pendek.")
  ) { hearing throws(Stop) in
    let service = try hearing.serviceUnderConvention()
    try hearing.requireYoung(.adultAge, service)
    let limits = [
      (hours: Int64(24), least: 24 * 60 - (try hearing.integer(.youngDay, on: service.first))),
      (168, 168 * 60 - (try hearing.integer(.youngWeek, on: service.first))),
    ]
    let verdict = try hearing.restVerdict(limits, from: service.first, silenceIsWork: false)
    return verdict == .met ? hearing.unlessPapersAreMissing() : verdict
  }
}
