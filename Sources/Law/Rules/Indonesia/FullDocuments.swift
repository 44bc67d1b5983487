import Fishery

extension Rule {
  /// An Indonesian fisher leaves with a passport and a seaman's book that run.
  static let indonesianDocuments = beforeDeparture(
    "ID-DOC", title: Phrase("Full documents, Indonesia", "Dokumen lengkap, Indonesia"),
    requirement: Phrase(
      "An Indonesian fisher goes aboard with a passport and a seaman's book that run.",
      "Awak kapal Indonesia naik kapal dengan paspor dan buku pelaut yang berlaku."),
    fact: .documents, more: .ownPapers, evidence: [.passport],
    remedy: Phrase("Obtain the papers before work.", "Lengkapi dokumen sebelum bekerja.")
  ) { (hearing: Hearing, service) in
    .worst([
      hearing.holdsPaper(.seamansBook, on: service.first),
      hearing.holdsPaper(.passport, on: service.first),
    ])
  }
}
