import Fishery

extension Rule {
  /// The resolution that came before the measure advises the same and binds nobody.
  static let westernPacificResolution = westernPacific(
    "RF-WCPFC-2018", from: .wcpfcResolution,
    title: Phrase("Crew agreement advised, WCPFC", "Perjanjian awak dianjurkan, WCPFC"),
    requirement: Phrase(
      "Crew in the Convention area should have a written agreement.",
      "Awak di wilayah Konvensi sebaiknya memiliki perjanjian tertulis."),
    provision: Provision(
      "WCPFC Resolution 2018-01", "crew agreement", force: .soft, verified: .seen,
      source: "Resolution 2018-01 by summary, humanrightsatsea.org; binds nobody"),
    severity: .advisory, reach: .advisory)
}
