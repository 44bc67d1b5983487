import Fishery

extension Rule {
  /// In the strict class a certificate states that hearing and sight suffice, and that no condition
  /// would grow worse at sea or endanger others.
  static let medicalContent = Rule(
    "C188-12.1-content",
    title: Phrase("Statements of the medical certificate", "Isi sertifikat kesehatan"),
    requirement: Phrase(
      "On vessels of 24 m or more, or normally more than three days at sea, a certificate states that"
        + " hearing and sight suffice and that no condition would grow worse at sea.",
      "Di kapal 24 m atau lebih, atau yang biasanya lebih dari tiga hari di laut, sertifikat menyatakan"
        + " pendengaran dan penglihatan memadai serta tidak ada kondisi yang memburuk di laut."),
    subject: .placement, provision: .c188("Art. 12(1)"), severity: .medium, reach: .convention,
    facts: .fisherScope + .size + .normalVoyage + [
      .medical, .medicalExpires, .medicalHearingSight, .medicalNoCondition,
    ],
    figures: .scope + .size + [.longVoyage], profile: .scope + [.basis],
    evidence: [.medicalCertificate, .vesselParticulars], anchor: .embarkation,
    remedy: Phrase(
      "Examine again with both statements.", "Periksa ulang dengan kedua pernyataan."),
    judge: judgeMedicalContent)

  private static func judgeMedicalContent(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let strict = try hearing.isStrictClass(on: service.first)
    try hearing.require(strict) { $0.missStrictClass() }
    return try hearing.worstOfCertificates(over: service) { certificate in
      [
        (.medicalHearingSight, certificate.hearingAndSight),
        (.medicalNoCondition, certificate.noCondition),
      ]
    }
  }
}
