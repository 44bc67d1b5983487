import Fishery

extension Rule {
  /// Ten hours of rest in any 24 hours, on voyages of more than three days.
  ///
  /// Every rolling window counts: rest on each date may be ten hours while a window across midnight
  /// has less. Any number of pieces of rest; minutes that the record leaves open count both ways.
  static let restInDay = rest(
    "C188-14.1b-rest24", RestRule(hours: 24, least: .restDay),
    title: Phrase("Rest in 24 hours", "Istirahat dalam 24 jam"),
    requirement: Phrase(
      "At least 10 hours of rest in any 24 hours on voyages of more than three days.",
      "Sekurangnya 10 jam istirahat dalam setiap 24 jam pada pelayaran lebih dari tiga hari."),
    article: "Art. 14(1)(b)(i)")

  /// What both rest rules declare alike.
  static func rest(
    _ id: String, _ rule: RestRule, title: Phrase, requirement: Phrase, article: String
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: .c188(article),
      severity: .critical, reach: .convention,
      facts: .fisherScope + [
        .voyageHours, .voyages, .voyageDeparted, .voyageEnded, .rest, .restKind, .restFrom, .restTo,
        .placementCompensatoryRest,
      ],
      figures: .scope + [.longVoyage, rule.least, .restDayHazard, .restRepeats],
      profile: .scope + [.restAlternative, .restExceptions],
      evidence: [.restLog, .engineLog, .interview], anchor: .embarkation,
      indicators: [.excessiveOvertime],
      remedy: Phrase(
        "Rest before departure; a new watch bill; correct the log.",
        "Istirahat sebelum berangkat; jadwal jaga baru; perbaiki catatan."),
      judge: { hearing throws(Stop) in try rule.verdict(hearing) })
  }
}
