import Fishery

extension Rule {
  /// Nobody under 18 works on a Thai fishing vessel.
  static let thaiAge = Rule(
    "TH-AGE-18",
    title: Phrase("Age aboard, Thailand", "Usia di kapal, Thailand"),
    requirement: Phrase(
      "Nobody under 18 works aboard a Thai fishing vessel.",
      "Tidak seorang pun di bawah 18 tahun bekerja di kapal perikanan Thailand."),
    subject: .placement, provision: .thaiSeaFishery, severity: .critical, reach: .ownLaw,
    facts: .flagReach + .birth, figures: [.thailandMinimumAge],
    evidence: [.passport, .birthCertificate], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Take off duty, protect the child, report it.", "Hentikan kerja, lindungi anak, laporkan."),
    judge: judgeThaiAge)

  private static func judgeThaiAge(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    let service = try hearing.daysAboard(under: .thailandMinimumAge)
    let years = try hearing.integer(.thailandMinimumAge, on: service.first)
    return hearing.isOfAge(years, aboard: service)
  }
}
