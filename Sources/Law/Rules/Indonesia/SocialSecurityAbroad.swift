import Fishery

extension Rule {
  /// An Indonesian fisher is registered for social security before leaving.
  static let indonesianSocialSecurity = beforeDeparture(
    "ID-SOC", title: Phrase("Social security, Indonesia", "Jaminan sosial, Indonesia"),
    requirement: Phrase(
      "An Indonesian fisher is registered for social security before leaving.",
      "Awak kapal Indonesia terdaftar dalam jaminan sosial sebelum berangkat."),
    fact: .placementSocialSecurity, evidence: [.agencyLicence],
    remedy: Phrase("Register the fisher late.", "Daftarkan awak kapal menyusul.")
  ) { (hearing: Hearing, _) in
    hearing.isMade(hearing.dossier.placement.socialSecurity, .placementSocialSecurity)
  }
}
