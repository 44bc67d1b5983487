import Fishery

extension Rule {
  /// Medical certificates are issued by a qualified practitioner of independent judgement.
  static let medicalIssuer = Rule(
    "C188-11c-issuer",
    title: Phrase("Issuer of the medical certificate", "Penerbit sertifikat kesehatan"),
    requirement: Phrase(
      "A medical certificate is issued by a duly qualified practitioner with independent judgement.",
      "Sertifikat kesehatan diterbitkan dokter yang berwenang dan berpenilaian mandiri."),
    subject: .placement, provision: .c188("Art. 11(c)"), severity: .high, reach: .convention,
    facts: .fisherScope + [.medical, .medicalExpires, .medicalPractitioner], figures: .scope,
    profile: .scope,
    evidence: [.medicalCertificate], anchor: .embarkation,
    remedy: Phrase(
      "Examine again by a qualified practitioner.", "Periksa ulang oleh dokter yang berwenang."),
    judge: judgeMedicalIssuer)

  private static func judgeMedicalIssuer(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    return try hearing.worstOfCertificates(over: service) { certificate in
      [(.medicalPractitioner, certificate.qualifiedPractitioner)]
    }
  }
}
