import Fishery

extension Rule {
  /// A national of a State has so many years when going aboard a vessel under another flag.
  static func originAge(
    _ id: String, of state: Country, _ figure: FigureName, title: Phrase, requirement: Phrase,
    provision: Provision, severity: Severity
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: provision,
      severity: severity, reach: .ownLaw, facts: .originReach + .birth, figures: [figure],
      evidence: [.passport, .birthCertificate], anchor: .embarkation,
      indicators: [.abuseOfVulnerability],
      remedy: Phrase(
        "Stop the placement and protect the child.", "Hentikan penempatan dan lindungi anak."),
      judge: { hearing throws(Stop) in
        try hearing.require([
          hearing.isNational(of: state), hearing.fliesAnother(than: state), hearing.isFisher,
        ])
        let service = try hearing.daysAboard()
        let years = try hearing.integer(figure, on: service.first)
        return hearing.isOfAge(years, aboard: service)
      })
  }
}
