import Fishery

extension Rule {
  /// Every fisher of a Thai vessel has a seaman's book or a permit to work at sea.
  static let thaiSeamanPermit = Rule(
    "TH-RO-83",
    title: Phrase("Seaman's book or permit, Thailand", "Buku atau izin pelaut, Thailand"),
    requirement: Phrase(
      "Every fisher of a Thai vessel has a seaman's book or a permit.",
      "Setiap awak kapal Thailand memiliki buku pelaut atau izin."),
    subject: .placement,
    provision: Provision(
      "TH Royal Ordinance 2558", "s. 83", force: .binding, verified: .seen,
      source: "Royal Ordinance on Fisheries B.E. 2558, theoutlawocean.com"),
    severity: .high, reach: .ownLaw,
    facts: .flagReach + .ownPapers,
    figures: [.thailandSeamanPermit], evidence: [.crewList, .interview], anchor: .embarkation,
    remedy: Phrase("No sailing without it.", "Tidak berlayar tanpanya."),
    judge: judgeThaiSeamanPermit)

  private static func judgeThaiSeamanPermit(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    let service = try hearing.daysAboard(under: .thailandSeamanPermit)
    try hearing.require(.thailandSeamanPermit, on: service.first)
    let first = hearing.holdsPaper(.seamansBook, .workPermit, on: service.first)
    let last =
      first == .met ? hearing.holdsPaper(.seamansBook, .workPermit, on: service.last) : first
    let verdict = Verdict.worst([first, last])
    if verdict == .breach { hearing.period(of: service) }
    return verdict
  }
}
