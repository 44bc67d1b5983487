import Fishery

extension Rule {
  /// An Indonesian fisher leaves with a certificate of competence or of basic safety training.
  static let indonesianCompetence = beforeDeparture(
    "ID-COMP", title: Phrase("Competence, Indonesia", "Kompetensi, Indonesia"),
    requirement: Phrase(
      "An Indonesian fisher goes aboard with a certificate of competence or of safety training.",
      "Awak kapal Indonesia naik kapal dengan sertifikat kompetensi atau pelatihan keselamatan."),
    fact: .documents, more: .ownPapers + [.fisherSafetyTraining],
    evidence: [.competencyCertificate, .trainingCertificate],
    remedy: Phrase("Train and certify before work.", "Latih dan sertifikasi sebelum bekerja.")
  ) { (hearing: Hearing, service) in
    guard hearing.dossier.fisher.basicSafetyTraining.truth != .yes else {
      hearing.note(.because, .isSo, .fisherSafetyTraining)
      return .met
    }
    return hearing.holdsPaper(.competency, .safetyTraining, on: service.first)
  }
}
