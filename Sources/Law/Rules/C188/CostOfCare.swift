import Fishery

extension Rule {
  /// Where no national provisions say otherwise, the owner pays for the care of a fisher hurt at work
  /// until the fisher is home.
  ///
  /// The law may exclude what did not come of service, was concealed, or was wilful.
  static let costOfCare = Rule.owed(
    "C188-39.1-medical-cost",
    title: Phrase("Cost of medical care", "Biaya perawatan"),
    requirement: Phrase(
      "The owner bears the cost of care of a fisher sick or injured in service until repatriation.",
      "Pemilik menanggung biaya perawatan awak yang sakit atau cedera dalam tugas sampai dipulangkan."
    ),
    article: "Art. 39", severity: .high,
    conditions: [.lacks(.careCostOnFisher) { $0.placement.protection.careCostOnFisher }],
    evidence: [.paySlip, .interview], indicators: [.debtBondage],
    remedy: Phrase("Refund what the fisher paid.", "Kembalikan yang dibayar awak."),
    facts: [.injured, .nationalProvisions, .careCostExcluded]
  ) { hearing, _ throws(Stop) in
    let protection = hearing.dossier.placement.protection
    try hearing.require(.injured, protection.injured, otherwise: .notApplicable)
    switch protection.nationalProvisions.truth {
    case .yes:
      hearing.note(.because, .isSo, .nationalProvisions)
      throw .notApplicable
    case .unknown:
      hearing.miss(.nationalProvisions, protection.nationalProvisions.gap)
      throw .undetermined
    case .no: hearing.note(.applies, .isNot, .nationalProvisions)
    }
    if protection.careCostExcluded.truth == .yes {
      hearing.note(.exception, .isSo, .careCostExcluded)
      throw .verdict(.met)
    }
  }
}
