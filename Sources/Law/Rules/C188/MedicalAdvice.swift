import Fishery

extension Rule {
  /// From 24 m medical advice at all times is arranged beforehand; on long voyages its lack is
  /// hazardous.
  static let medicalAdvice = Rule.aboard(
    "C188-30d-advice",
    title: Phrase("Arranged medical advice", "Nasihat medis yang diatur"),
    requirement: Phrase(
      "A vessel of 24 m or more can have medical advice at all times through a"
        + " prearranged system.",
      "Kapal 24 m atau lebih dapat memperoleh nasihat medis setiap saat lewat sistem yang"
        + " diatur sebelumnya."),
    article: "Art. 30(d)", severity: .critical, reaching: .largeVessels,
    conditions: [.has(.careAdvice) { $0.vessel.medicalCare.adviceArranged }],
    evidence: [.observation, .interview],
    remedy: Phrase(
      "Arrange it before departure.",
      "Atur sebelum berangkat."),
    facts: [.voyageHours, .voyages, .voyageDeparted, .voyageEnded], figures: [.longVoyage]
  ) { hearing throws(Stop) in
    let long = try hearing.isLongVoyage(on: hearing.asOf) == .yes
    hearing.severity = long ? .critical : .high
    hearing.isHazardous = long
    return .breach
  }
}
