import Fishery

extension Rule {
  /// A medical certificate runs two years at most, one year for somebody under 18.
  ///
  /// Only in the strict class. The age on the day of issue counts. The same calendar day is in
  /// order, the next one is not; from 29 February it is 28 February.
  static let medicalValidity = Rule(
    "C188-12.2-validity",
    title: Phrase("Life of the medical certificate", "Masa berlaku sertifikat kesehatan"),
    requirement: Phrase(
      "On vessels of 24 m or more, or normally more than three days at sea, a medical certificate"
        + " runs at most two years, one year for a person under 18.",
      "Di kapal 24 m atau lebih, atau yang biasanya lebih dari tiga hari di laut, sertifikat"
        + " kesehatan berlaku paling lama dua tahun, satu tahun bagi yang di bawah 18 tahun."),
    subject: .placement, provision: .c188("Art. 12(2)"), severity: .medium, reach: .convention,
    facts: .fisherScope + [
      .vesselLength, .vesselLengthOverall, .vesselNormallyAtSea, .voyages, .voyageDeparted,
      .voyageEnded, .medical, .medicalIssued, .medicalExpires, .fisherBorn,
    ],
    figures: .scope + [
      .largeLength, .largeLengthOverall, .longVoyage, .adultAge, .medicalValidity,
      .medicalValidityMinor,
    ],
    profile: .scope + [.basis], evidence: [.medicalCertificate, .vesselParticulars],
    anchor: .documentIssue,
    remedy: Phrase(
      "Examine again; treat the certificate as ended on the last lawful day.",
      "Periksa ulang; anggap sertifikat berakhir pada hari sah terakhir."),
    judge: judgeMedicalValidity)

  private static func judgeMedicalValidity(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let strict = try hearing.isStrictClass(on: service.first)
    guard strict != .no else {
      hearing.note(.because, .strictClass(false))
      return .notApplicable
    }
    switch hearing.dossier.medical.completeness {
    case .collected: break
    case .notCollected(let gap):
      hearing.miss(.medical, gap)
      return .undetermined
    case .confirmedNone:
      // Having none is the breach of Art. 10; there is no life to measure.
      hearing.note(.because, .confirmedAbsent, .medical)
      return .notApplicable
    }
    let limits = try hearing.medicalLimits(on: service.first)
    var worst = Verdict.met
    for certificate in hearing.certificates(of: service) {
      let verdict = hearing.validity(of: certificate, limits: limits, strict: strict)
      if verdict == .breach { return .breach }
      if verdict == .undetermined { worst = .undetermined }
    }
    guard strict == .unknown else { return worst }
    hearing.missStrictClass()
    return .undetermined
  }
}

extension Hearing {
  fileprivate func validity(
    of certificate: MedicalCertificate, limits: MedicalLimits, strict: Truth
  ) -> Verdict {
    guard let issued = certificate.issued.value else {
      miss(.medicalIssued, certificate.issued.gap, row: certificate.row)
      return .undetermined
    }
    guard let expires = certificate.expires.value else {
      miss(.medicalExpires, certificate.expires.gap, row: certificate.row)
      return .undetermined
    }
    let born = dossier.facts.fisher.born
    let lawful = MedicalCertificate.lawfulEnd(issued: issued, born: born.value, limits: limits)
    if expires <= lawful.sure {
      note(
        .because, .expiresBy(expires, lawful: lawful.sure), .medicalExpires, row: certificate.row)
      return .met
    }
    guard expires > lawful.possible else {
      miss(.fisherBorn, born.gap ?? .onlyPartly)
      return .undetermined
    }
    guard strict == .yes else { return .undetermined }
    note(
      .because, .expiresAfter(expires, lawful: lawful.possible), .medicalExpires,
      row: certificate.row)
    anchor = issued
    period(from: lawful.possible + 1, to: expires, isOngoing: false)
    remedy = .expireBy(lawful.sure)
    return .breach
  }
}
