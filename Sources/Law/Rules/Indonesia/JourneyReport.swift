import Fishery

extension Rule {
  /// A fisher placed without an agency reports the journey at home and to the mission abroad.
  static let indonesianReport = beforeDeparture(
    "ID-INDIV", title: Phrase("Report of the journey, Indonesia", "Laporan perjalanan, Indonesia"),
    requirement: Phrase(
      "An Indonesian placed without an agency reports departure at home and arrival to the mission.",
      "Orang Indonesia yang berangkat tanpa agensi melapor di daerah asal dan kepada perwakilan."),
    fact: .placementJourneyReported, evidence: [.interview],
    remedy: Phrase(
      "Report late; the fisher is not to be punished.", "Lapor menyusul; awak kapal tidak dihukum.")
  ) { (hearing: Hearing, _) throws(Stop) in
    let agency = hearing.isPlacedByAgency
    let channel = hearing.dossier.placement.channel.value ?? .agency
    try hearing.require([
      Limb(!agency.holds, agency.fact, agency.gap, failing: .engaged(channel))
    ])
    return hearing.isMade(hearing.dossier.placement.journeyReported, .placementJourneyReported)
  }
}
