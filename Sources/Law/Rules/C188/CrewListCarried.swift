import Fishery

extension Rule {
  /// Every vessel carries a crew list, one with a single person aboard too.
  static let crewListCarried = Rule.aboard(
    "C188-15-crewlist-onboard",
    title: Phrase("Crew list aboard", "Daftar awak di kapal"),
    requirement: Phrase("Every vessel carries a crew list.", "Setiap kapal membawa daftar awak."),
    article: "Art. 15", severity: .high,
    conditions: [.has(.crewListCarried) { $0.vessel.crewList.carried }], evidence: [.crewList],
    remedy: Phrase("Issue the list before sailing.", "Terbitkan daftar sebelum berlayar."),
    facts: .shield, figures: .shield + [.longVoyage], profile: .shield
  ) { hearing throws(Stop) in
    try hearing.unlessShielded(.crewList, on: hearing.asOf)
  }
}
