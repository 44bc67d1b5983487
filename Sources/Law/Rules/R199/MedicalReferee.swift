import Fishery

extension Rule {
  /// An approved practitioner examines, an independent referee can be asked, and the health of those
  /// exempted from the certificate is watched over.
  static let medicalReferee = Rule.advice(
    "R199-7/8",
    title: Phrase("Referee and health surveillance", "Wasit medis dan pemantauan kesehatan"),
    requirement: Phrase(
      "Fishers can go to an independent medical referee; the health of those exempted is watched over.",
      "Awak dapat meminta wasit medis independen; kesehatan awak yang dibebaskan dipantau."),
    paragraph: "paras 6-10", subject: .placement,
    facts: .fisherScope + [.medicalReferee, .fisherMedicalExempt, .healthSurveillance],
    evidence: [.interview, .medicalCertificate],
    remedy: Phrase("Name a referee.", "Tunjuk wasit medis.")
  ) { hearing throws(Stop) in
    _ = try hearing.serviceUnderConvention()
    let fisher = hearing.dossier.fisher
    var parts = Parts(hearing)
    let referee = hearing.verdict(on: [.has(.medicalReferee) { $0.fisher.medicalReferee }])
    parts.add(referee, upTo: hearing.reasons.count)
    let surveillance = hearing.whenever(fisher.medicalExempt, .fisherMedicalExempt) { hearing in
      hearing.isMade(fisher.healthSurveillance, .healthSurveillance)
    }
    parts.add(surveillance, upTo: hearing.reasons.count)
    return hearing.worst(of: parts)
  }
}
