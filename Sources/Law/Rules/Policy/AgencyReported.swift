import Fishery

extension Rule {
  /// Reports of several persons whom one agency placed are a pattern of the agency.
  static let agencyReported = policy(
    "POL-AGENCY",
    title: Phrase("Reports about the same agency", "Laporan tentang agensi yang sama"),
    requirement: Phrase(
      "At most one person placed by the agency reports signs of forced labour in two years.",
      "Paling banyak satu orang tempatan agensi melaporkan tanda kerja paksa dalam dua tahun."),
    facts: [.agencyReports], figures: [.policyAgencyReports, .policyAgencyMonths],
    evidence: [.interview, .agencyLicence], anchor: .wholeLife,
    indicators: [.abuseOfVulnerability, .deception],
    remedy: Phrase(
      "Ask everybody whom the agency placed, alone; tell who licenses it.",
      "Tanyai sendiri-sendiri setiap orang tempatan agensi; beri tahu pemberi izinnya."),
    judge: judgeAgencyReported)

  private static func judgeAgencyReported(_ hearing: Hearing) throws(Stop) -> Verdict {
    let least = try hearing.integer(.policyAgencyReports, on: hearing.asOf)
    let months = try hearing.integer(.policyAgencyMonths, on: hearing.asOf)
    let days = try hearing.lately(
      hearing.dossier.placement.agencyReports, .agencyReports, months: months)
    guard Int64(days.count) >= least else { return .met }
    hearing.noteLately(days, .agencyReports)
    return .breach
  }
}
