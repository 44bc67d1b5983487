import Fishery

extension Rule {
  /// A fisher who leaves gets a record of the service.
  static let serviceRecord = Rule.advice(
    "R199-12-service-record",
    title: Phrase("Record of service", "Catatan masa kerja"),
    requirement: Phrase(
      "At the end of each agreement the fisher gets a record of service.",
      "Pada akhir setiap perjanjian awak menerima catatan masa kerja."),
    paragraph: "para 12", subject: .placement, facts: .fisherScope + [.serviceRecordGiven],
    evidence: [.agreement, .interview],
    remedy: Phrase("Write it out and hand it over.", "Buat dan serahkan.")
  ) { hearing throws(Stop) in
    let service = try hearing.serviceUnderConvention()
    guard !service.isOpen, !service.isPlanned else {
      guard hearing.dossier.placement.disembarked.isNotCollected else {
        hearing.note(.because, .confirmedAbsent, .placementDisembarked)
        return .notApplicable
      }
      hearing.miss(.placementDisembarked, hearing.dossier.placement.disembarked.gap)
      return .undetermined
    }
    return hearing.verdict(on: [.has(.serviceRecordGiven) { $0.placement.serviceRecordGiven }])
  }
}
