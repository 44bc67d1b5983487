import Fishery

extension Rule {
  /// An Indonesian is 18 when signing and when going aboard a vessel under another flag.
  static let indonesianAge = Rule(
    "ID-AGE-18",
    title: Phrase("Age for work abroad, Indonesia", "Usia bekerja di luar negeri, Indonesia"),
    requirement: Phrase(
      "An Indonesian who signs for a foreign vessel, and goes aboard, is at least 18.",
      "Orang Indonesia yang menandatangani kontrak kapal asing, dan naik kapal, berusia sekurangnya"
        + " 18 tahun."),
    subject: .placement,
    provision: .indonesia("ID UU 18/2017", "Art. 5", .memory, source: "Law 18/2017, as recalled"),
    severity: .critical, reach: .ownLaw,
    facts: .originReach + .birth + [.agreements, .agreementSigned],
    figures: [.indonesiaMinimumAge], evidence: [.passport, .birthCertificate, .agreement],
    anchor: .embarkation, indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Stop the placement, protect the child, screen for trafficking.",
      "Hentikan penempatan, lindungi anak, periksa kemungkinan perdagangan orang."),
    judge: judgeIndonesianAge)

  private static func judgeIndonesianAge(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.indonesianAbroad)
    let service = try hearing.daysAboard()
    let years = try hearing.integer(.indonesiaMinimumAge, on: service.first)
    let aboard = hearing.isOfAge(years, aboard: service)
    guard aboard != .breach else { return .breach }
    try hearing.requireAgreements(none: aboard)
    var worst = aboard
    for agreement in hearing.dossier.agreements.items {
      guard let signed = agreement.signed.value else {
        hearing.miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
        worst = .undetermined
        continue
      }
      switch hearing.hasCompleted(years, on: signed) {
      case .breach:
        hearing.note(
          .because, .signedOn(signed, aboard: service.first), .agreementSigned, row: agreement.row)
        if case .boardFrom(let day)? = hearing.remedy { hearing.remedy = .signFrom(day) }
        hearing.period(from: signed, to: nil, isOngoing: service.isOpen)
        return .breach
      case .undetermined: worst = .undetermined
      case .met, .notApplicable: break
      }
    }
    return worst
  }
}
