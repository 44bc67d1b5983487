import Fishery

extension Rule {
  /// A placement from Indonesia has its number in the State's system; without one it is unverified,
  /// which is no breach.
  static let indonesianPlacementNumber = beforeDeparture(
    "ID-SYSTEM", title: Phrase("Placement number, Indonesia", "Nomor penempatan, Indonesia"),
    requirement: Phrase(
      "A placement from Indonesia has a number in the State's system.",
      "Penempatan dari Indonesia memiliki nomor dalam sistem negara."),
    fact: .systemNumber, evidence: [.agencyLicence],
    verdicts: [.met, .undetermined, .notApplicable],
    remedy: Phrase("Look the placement up.", "Periksa penempatan dalam sistem.")
  ) { (hearing: Hearing, _) in
    let number = hearing.dossier.placement.records.systemNumber
    let verdict = hearing.isMade(number, .systemNumber)
    guard verdict == .breach else { return verdict }
    hearing.needs.append(.systemNumber)
    return .undetermined
  }
}
