import Fishery

extension Rule {
  /// Overtime is neither forced nor a pattern: three short days in seven are one.
  static let excessiveOvertime = indicator(
    "ILO-IND-11", .excessiveOvertime, title: Phrase("Excessive overtime", "Lembur berlebihan"),
    requirement: Phrase(
      "Nobody is made to work beyond the limits, and short rest is no pattern.",
      "Tidak seorang pun dipaksa bekerja melampaui batas, dan kurang istirahat bukan pola."),
    facts: .restRecord, figures: [.policyRestLeast, .policyRestShort],
    evidence: [.restLog, .interview],
    remedy: Phrase("Give rest; a new watch bill.", "Beri istirahat; jadwal jaga baru."),
    also: { hearing throws(Stop) in
      let least = try hearing.integer(.policyRestLeast, on: hearing.asOf)
      let days = try hearing.integer(.policyRestShort, on: hearing.asOf)
      return try hearing.shortDays(least: least, days: days)
    })
}
