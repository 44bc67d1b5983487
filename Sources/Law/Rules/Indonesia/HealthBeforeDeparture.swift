import Fishery

extension Rule {
  /// An Indonesian fisher leaves with a certificate of health that runs.
  static let indonesianHealth = beforeDeparture(
    "ID-HEALTH", title: Phrase("Health certificate, Indonesia", "Sertifikat kesehatan, Indonesia"),
    requirement: Phrase(
      "An Indonesian fisher goes aboard with a certificate of health that says fit and runs.",
      "Awak kapal Indonesia naik kapal dengan sertifikat kesehatan yang layak dan berlaku."),
    fact: .medical, more: [.medicalIssued, .medicalExpires, .medicalFit],
    evidence: [.medicalCertificate],
    remedy: Phrase("Examine the fisher before work.", "Periksa kesehatan sebelum bekerja.")
  ) { (hearing: Hearing, service) in
    hearing.isHealthShown(on: service.first, { $0.fitForDuties })
  }
}
