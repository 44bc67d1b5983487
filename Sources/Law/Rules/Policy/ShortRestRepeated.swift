import Fishery

extension Rule {
  /// Short rest does not repeat within seven days.
  static let shortRestRepeated = policy(
    "POL-REST-REP",
    title: Phrase("Short rest repeated", "Kurang istirahat berulang"),
    requirement: Phrase(
      "Fewer than three days in any seven have too little rest.",
      "Kurang dari tiga hari dalam tujuh hari kurang istirahat."),
    facts: .restRecord, figures: [.policyRestLeast, .policyRestShort], evidence: [.restLog],
    anchor: .wholeLife, indicators: [.excessiveOvertime],
    remedy: Phrase("A new watch bill.", "Jadwal jaga baru."),
    judge: { hearing throws(Stop) in
      let least = try hearing.integer(.policyRestLeast, on: hearing.asOf)
      let days = try hearing.integer(.policyRestShort, on: hearing.asOf)
      return try hearing.shortDays(least: least, days: days)
    })
}
