import Fishery

extension Rule {
  /// Crew hired overseas for a vessel of Taiwan are 18 when they are hired.
  static let taiwanAge = Rule(
    "TW-A-18",
    title: Phrase("Age of hire, Taiwan", "Usia perekrutan, Taiwan"),
    requirement: Phrase(
      "Crew hired overseas for a vessel of Taiwan are at least 18.",
      "Awak yang direkrut di luar negeri untuk kapal Taiwan berusia sekurangnya 18 tahun."),
    subject: .placement, provision: .taiwanCrewRules("Art. 3"), severity: .critical,
    reach: .ownLaw, facts: .taiwanReach + .birth + [.agreements, .agreementSigned],
    figures: [.taiwanMinimumAge],
    evidence: [.passport, .birthCertificate], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Take off duty, protect the child, send home.", "Hentikan kerja, lindungi anak, pulangkan."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard()
      if let onset = hearing.book.onset(of: .taiwanMinimumAge), service.first < onset.sure {
        hearing.noteNotYet(.taiwanMinimumAge)
        return .notApplicable
      }
      let years = try hearing.integer(.taiwanMinimumAge, on: service.first)
      let aboard = hearing.isOfAge(years, aboard: service)
      guard aboard == .met else { return aboard }
      return hearing.isOfAge(years, hiredFor: service)
    })
}
