import Fishery

extension Rule {
  /// Crew in the Western and Central Pacific have a written agreement, from 2028.
  ///
  /// Before that day nothing of the measure binds, and what it would ask is shown beside. What the
  /// agreement holds is only advised, so that a particular that is missing is no breach.
  static let westernPacificCrew = westernPacific(
    "RF-WCPFC-2024", from: .wcpfcCrew,
    title: Phrase("Crew agreement, WCPFC", "Perjanjian awak, WCPFC"),
    requirement: Phrase(
      "Crew in the Convention area have a written agreement, from 2028.",
      "Awak di wilayah Konvensi memiliki perjanjian tertulis, mulai 2028."),
    provision: Provision(
      "WCPFC CMM 2024-04", "crew agreement", force: .binding, verified: .memory,
      source: "CMM 2024-04 by commentary (pina.com.fj, franciscoblaha.info); text not obtained"),
    severity: .medium, reach: .ownLaw)
}
