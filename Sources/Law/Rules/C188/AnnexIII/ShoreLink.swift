import Fishery

extension Rule {
  /// Reasonable access to communication, at no more than the full cost to the owner.
  static let shoreLink = Rule.annexIII(
    "C188-A3-71-comms",
    title: Phrase("Link to people ashore", "Hubungan ke darat"),
    requirement: Phrase(
      "Fishers can reach people ashore as far as practicable, at no more than it costs"
        + " the owner.",
      "Awak dapat menghubungi darat sejauh dapat dilakukan, dengan biaya tidak melebihi"
        + " biaya pemilik."),
    paragraph: "para 71", severity: .medium,
    base: [
      .has(.shoreCalls) { $0.vessel.accommodation.communication },
      .has(.shoreCallsAtCost) { $0.vessel.accommodation.communicationAtCost },
    ], evidence: [.observation, .interview],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
