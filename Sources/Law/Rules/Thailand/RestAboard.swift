import Fishery

extension Rule {
  /// Ten hours of rest in any 24 and 77 in any seven days on Thai vessels.
  ///
  /// Work in rest time in an emergency is excused when rest was given for it and recorded.
  static let thaiRest = Rule(
    "TH-R-REST",
    title: Phrase("Rest aboard, Thailand", "Istirahat di kapal, Thailand"),
    requirement: Phrase(
      "At least 10 hours of rest in any 24 hours of work and 77 in any seven days.",
      "Sekurangnya 10 jam istirahat dalam setiap 24 jam kerja dan 77 jam dalam tujuh hari."),
    subject: .placement, provision: .thaiSeaFishery, severity: .high, reach: .ownLaw,
    facts: .flagReach + .restRecord,
    figures: [.thailandRestDay, .thailandRestWeek],
    evidence: [.restLog, .engineLog, .interview], anchor: .embarkation,
    indicators: [.excessiveOvertime],
    remedy: Phrase("Give make-up rest and record it.", "Beri istirahat pengganti dan catat."),
    judge: judgeThaiRest)

  private static func judgeThaiRest(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    let service = try hearing.daysAboard(under: .thailandRestDay)
    let limits = [
      (hours: Int64(24), least: try hearing.integer(.thailandRestDay, on: service.first)),
      (168, try hearing.integer(.thailandRestWeek, on: service.first)),
    ]
    return try hearing.restVerdict(limits, from: service.first)
  }
}
