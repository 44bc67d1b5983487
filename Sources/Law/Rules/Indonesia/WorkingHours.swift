import Fishery

extension Rule {
  /// Work and rest of an Indonesian aboard keep to all four limits.
  ///
  /// Eighty hours of work in a week leave 88 of rest, pass the limit of 77, and fail the cap of 72:
  /// each limit is looked at by itself. Only what the record calls work counts against a cap.
  static let indonesianHours = Rule(
    "ID-H-HOURS",
    title: Phrase("Hours of work and rest, Indonesia", "Jam kerja dan istirahat, Indonesia"),
    requirement: Phrase(
      "At most 14 hours of work in 24 and 72 in seven days; at least 10 hours of rest in 24 and 77"
        + " in seven days.",
      "Paling lama 14 jam kerja dalam 24 jam dan 72 dalam tujuh hari; sekurangnya 10 jam istirahat"
        + " dalam 24 jam dan 77 dalam tujuh hari."),
    subject: .placement, provision: .indonesianCrewRules("Art. 17(3)"), severity: .high,
    reach: .ownLaw,
    facts: .originReach + .restRecord,
    figures: [
      .indonesiaAgreementRules, .indonesiaWorkDay, .indonesiaWorkWeek, .indonesiaRestDay,
      .indonesiaRestWeek,
    ],
    evidence: [.restLog, .engineLog, .interview], anchor: .embarkation,
    indicators: [.excessiveOvertime],
    remedy: Phrase("Give rest, and pay for the work.", "Beri istirahat, dan bayar kerjanya."),
    judge: judgeIndonesianHours)

  private static func judgeIndonesianHours(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    let service = try hearing.daysAboard(under: .indonesiaWorkDay)
    let day = service.first
    let rest: [(hours: Int64, least: Int64)] = [
      (24, try hearing.integer(.indonesiaRestDay, on: day)),
      (168, try hearing.integer(.indonesiaRestWeek, on: day)),
    ]
    let work: [(hours: Int64, least: Int64)] = [
      (24, 24 * 60 - (try hearing.integer(.indonesiaWorkDay, on: day))),
      (168, 168 * 60 - (try hearing.integer(.indonesiaWorkWeek, on: day))),
    ]
    let rested = try hearing.restVerdict(rest, from: day)
    guard rested != .breach else { return .breach }
    return .worst([rested, try hearing.restVerdict(work, from: day, silenceIsWork: false)])
  }
}
