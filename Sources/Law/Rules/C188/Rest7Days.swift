import Fishery

extension Rule {
  /// Seventy-seven hours of rest in any seven days, on voyages of more than three days.
  ///
  /// Ten hours a day are not enough for it: seven times ten is seventy.
  static let restInWeek = rest(
    "C188-14.1b-rest7d", RestRule(hours: 168, least: .restWeek),
    title: Phrase("Rest in seven days", "Istirahat dalam tujuh hari"),
    requirement: Phrase(
      "At least 77 hours of rest in any seven days on voyages of more than three days.",
      "Sekurangnya 77 jam istirahat dalam setiap tujuh hari pada pelayaran lebih dari tiga hari."),
    article: "Art. 14(1)(b)(ii)")
}
