import Fishery

extension Rule {
  /// From 24 m a list of the stations that give medical advice is aboard.
  static let medicalStations = Rule.aboard(
    "C188-30e-list",
    title: Phrase("List of medical stations", "Daftar stasiun medis"),
    requirement: Phrase(
      "A vessel of 24 m or more carries a list of radio or satellite stations that give"
        + " medical advice.",
      "Kapal 24 m atau lebih membawa daftar stasiun radio atau satelit yang memberi"
        + " nasihat medis."),
    article: "Art. 30(e)", severity: .high, reaching: .largeVessels,
    conditions: [.has(.careStations) { $0.vessel.medicalCare.stationList }],
    evidence: [.observation, .storesList],
    remedy: Phrase(
      "Carry the list.",
      "Bawa daftarnya."))
}
