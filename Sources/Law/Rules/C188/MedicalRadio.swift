import Fishery

extension Rule {
  /// Medical advice can be had by radio or satellite, as the area and the length of voyages ask.
  ///
  /// On a voyage of three days or less a small boat may do without: a person must judge.
  static let medicalRadio = Rule.aboard(
    "C188-29d-radio",
    title: Phrase("Radio for medical advice", "Radio untuk nasihat medis"),
    requirement: Phrase(
      "The vessel can reach persons or services ashore that give medical advice.",
      "Kapal dapat menghubungi pihak di darat yang memberi nasihat medis."),
    article: "Art. 29(d)", severity: .critical, isHazardous: true,
    conditions: [.has(.careRadio) { $0.vessel.medicalCare.radio }],
    remedy: Phrase("Repair or fit it before departure.", "Perbaiki atau pasang sebelum berangkat."),
    facts: [.voyageHours, .voyages, .voyageDeparted, .voyageEnded], figures: [.longVoyage]
  ) { hearing throws(Stop) in
    let long = try hearing.isLongVoyage(on: hearing.asOf)
    guard long != .yes else { return .breach }
    if long == .unknown {
      hearing.missVoyageLength(hearing.dossier.vessel.voyageHours, .voyageHours)
    }
    return .undetermined
  }
}
