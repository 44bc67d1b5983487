import Fishery

extension Rule {
  /// Fishers of a feeder vessel have on the mother vessel what Annex III asks for.
  static let feederVessel = Rule.aboard(
    "C188-A3-06-feeder",
    title: Phrase("Feeder vessels", "Kapal pengumpan"),
    requirement: Phrase(
      "Fishers of a feeder vessel have quarters and mess facilities on the mother vessel.",
      "Awak kapal pengumpan mendapat akomodasi dan ruang makan di kapal induk."),
    article: "Annex III, para 6", severity: .high, reaching: .feeders,
    conditions: [.has(.motherVessel) { $0.vessel.accommodation.onMotherVessel }],
    remedy: Phrase("Give them room on the mother vessel.", "Sediakan tempat di kapal induk."))
}

extension Extent {
  /// New, decked vessels whose fishers live on a mother vessel.
  fileprivate static let feeders = Extent(
    facts: newVessels.facts, figures: newVessels.figures, profile: newVessels.profile
  ) { hearing throws(Stop) in
    try newVessels.require(hearing)
    try hearing.require(
      .vesselFeeder, hearing.dossier.vessel.feeder, otherwise: .notApplicable)
  }
}
