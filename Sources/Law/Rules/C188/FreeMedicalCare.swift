import Fishery

extension Rule {
  /// From 24 m care aboard and ashore abroad is free as far as national law says so; where nobody
  /// knows the law, a person must look.
  static let freeMedicalCare = Rule.aboard(
    "C188-30f-free-care",
    title: Phrase("Free medical care", "Perawatan medis gratis"),
    requirement: Phrase(
      "Fishers on vessels of 24 m or more get care aboard and ashore abroad free of"
        + " charge as far as the law says.",
      "Awak kapal 24 m atau lebih mendapat perawatan di kapal dan di darat tanpa biaya"
        + " sejauh diatur hukum."),
    article: "Art. 30(f)", severity: .high, reaching: .largeVessels,
    conditions: [.lacks(.careCharged) { $0.vessel.medicalCare.chargedToFishers }],
    evidence: [.paySlip, .interview],
    remedy: Phrase(
      "Refund what was taken.",
      "Kembalikan yang dipotong."),
    profile: [.freeMedicalCare]
  ) { hearing throws(Stop) in
    switch hearing.flagProfile?.answer(.freeMedicalCare, on: hearing.asOf) {
    case true: return .breach
    case false: return .notApplicable
    case nil:
      if hearing.dossier.vessel.flag.value == nil {
        hearing.miss(.vesselFlag, hearing.dossier.vessel.flag.gap)
      }
      return .undetermined
    }
  }
}
