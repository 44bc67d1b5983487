import Fishery

extension Rule {
  /// Crew hired overseas are insured for life and medical care by at least the sums of the day of
  /// signing.
  static let taiwanInsurance = Rule(
    "TW-I-04",
    title: Phrase("Insurance, Taiwan", "Asuransi, Taiwan"),
    requirement: Phrase(
      "Life and medical cover reach the least sums of the day of signing.",
      "Pertanggungan jiwa dan kesehatan mencapai jumlah minimum pada hari penandatanganan."),
    subject: .placement, provision: .taiwanCrewRules("Arts 6, 30(17)"), severity: .medium,
    reach: .ownLaw, facts: .taiwanReach + .insurance,
    figures: [.taiwanAmendment, .taiwanLifeCover, .taiwanMedicalCover], evidence: [.agreement],
    anchor: .embarkation,
    remedy: Phrase(
      "Insure; the operator answers for the gap.", "Asuransikan; operator menanggung kekurangan."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard()
      return try hearing.worstOfAgreements(over: service, none: .undetermined) {
        agreement, hearing throws(Stop) in
        try hearing.isInsured(agreement)
      }
    })
}

extension Hearing {
  /// Whether an agreement's insurance reaches Taiwan's sums of the day on which it was signed.
  func isInsured(_ agreement: Agreement) throws(Stop) -> Verdict {
    guard let signed = agreement.signed.value else {
      miss(.agreementSigned, agreement.signed.gap, row: agreement.row)
      return .undetermined
    }
    if let onset = book.onset(of: .taiwanLifeCover), signed < onset.sure {
      noteNotYet(.taiwanLifeCover)
      return .notApplicable
    }
    return try underEitherText(around: .taiwanAmendment, on: signed) { day, hearing throws(Stop) in
      .worst([
        hearing.reaches(
          agreement.lifeCover, .agreementLifeCover,
          least: try hearing.money(.taiwanLifeCover, on: day), row: agreement.row),
        try hearing.isTreated(agreement, on: day),
      ])
    }
  }

  /// The first text asked for medical cover of no sum.
  private func isTreated(
    _ agreement: Agreement, on day: CivilDate
  ) throws(Stop) -> Verdict {
    if let onset = book.onset(of: .taiwanMedicalCover), day < onset.sure {
      noteNotYet(.taiwanMedicalCover)
      return .notApplicable
    }
    let least = try money(.taiwanMedicalCover, on: day)
    return reaches(
      agreement.medicalCover, .agreementMedicalCover, least: least, row: agreement.row)
  }
}

extension [Fact] {
  /// What an agreement says of insurance.
  static let insurance: [Fact] = [
    .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementLifeCover,
    .agreementMedicalCover,
  ]
}
