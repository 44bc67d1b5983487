import Fishery

extension Rule {
  /// A recruitment service keeps no list and no other means to stop fishers from being hired.
  static let blacklist = Rule.owed(
    "C188-22.3a-blacklist",
    title: Phrase("Blacklisting", "Daftar hitam"),
    requirement: Phrase(
      "A recruitment and placement service uses no means, mechanism or list to keep fishers from being"
        + " hired.",
      "Layanan perekrutan dan penempatan tidak memakai sarana, mekanisme atau daftar untuk mencegah awak"
        + " dipekerjakan."),
    article: "Art. 22(3)(a)", severity: .high,
    conditions: [.lacks(.agencyBlacklisting) { $0.placement.agencyBlacklisting }],
    evidence: [.interview, .agencyLicence], indicators: [.intimidation],
    remedy: Phrase(
      "Report to the agency's State; protect whoever spoke.",
      "Laporkan kepada negara agensi; lindungi yang berbicara."),
    facts: [.placementChannel]
  ) { hearing, _ throws(Stop) in
    try hearing.requireAgency()
  }
}
