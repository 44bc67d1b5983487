import Fishery

extension Rule {
  /// A fisher of a Thai vessel has a certificate of fitness for fishing, hearing and sight.
  static let thaiMedical = Rule(
    "TH-MED-8",
    title: Phrase("Medical certificate, Thailand", "Sertifikat kesehatan, Thailand"),
    requirement: Phrase(
      "The medical certificate covers fitness for fishing, hearing and sight.",
      "Sertifikat kesehatan mencakup kelayakan menangkap ikan, pendengaran dan penglihatan."),
    subject: .placement, provision: .thaiFishingWorkAct("s. 8"), severity: .medium,
    reach: .ownLaw,
    facts: .flagReach + [
      .medical, .medicalIssued, .medicalExpires, .medicalFit, .medicalHearingSight,
    ],
    figures: [.thailandFishingWorkAct], evidence: [.medicalCertificate], anchor: .embarkation,
    remedy: Phrase("Examine what is missing.", "Lakukan pemeriksaan yang kurang."),
    judge: { hearing throws(Stop) in
      try hearing.require(.thaiCrew)
      let service = try hearing.daysAboard(under: .thailandFishingWorkAct)
      let verdict = hearing.isHealthShown(
        on: service.first, { $0.fitForDuties }, { $0.hearingAndSight })
      if verdict == .breach { hearing.period(of: service) }
      return verdict
    })
}
