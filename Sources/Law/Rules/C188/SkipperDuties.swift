import Fishery

extension Rule {
  /// The skipper supervises the work against accidents and fatigue, and raises awareness of safety.
  static let skipperDuties = Rule.aboard(
    "C188-8.2",
    title: Phrase("Duties of the skipper", "Kewajiban nakhoda"),
    requirement: Phrase(
      "The skipper supervises the work so that accidents and fatigue are prevented, and holds talks on"
        + " safety and health.",
      "Nakhoda mengawasi kerja agar kecelakaan dan kelelahan dicegah, dan membahas keselamatan dan"
        + " kesehatan."),
    article: "Art. 8(2)", severity: .high,
    conditions: [
      .has(.fatiguePrevented) { $0.vessel.manning.fatiguePrevented },
      .has(.awarenessRaised) { $0.vessel.manning.awarenessRaised },
    ],
    evidence: [.interview, .riskRecord],
    remedy: Phrase(
      "A watch bill and talks on safety before sailing.",
      "Jadwal jaga dan pembahasan keselamatan sebelum berlayar."))
}
