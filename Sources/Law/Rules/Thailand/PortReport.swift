import Fishery

extension Rule {
  /// A Thai vessel of 30 gross tons or more reports its crew before it leaves port.
  static let thaiPortReport = Rule(
    "TH-PIPO-30",
    title: Phrase("Report before leaving port, Thailand", "Laporan sebelum berlayar, Thailand"),
    requirement: Phrase(
      "A vessel of 30 gross tons or more reports the identities of its crew before leaving port.",
      "Kapal 30 GT atau lebih melaporkan identitas awaknya sebelum meninggalkan pelabuhan."),
    subject: .vessel,
    provision: Provision(
      "TH PIPO", "port-in port-out", force: .binding, verified: .seen,
      source: "Port-in port-out control from 2015-05-06, phuketwan.com"),
    severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselCategory, .vesselGrossTonnage, .vesselDepartureReported],
    figures: [.thailandPortReport, .thailandPortReportTonnage],
    evidence: [.crewList, .vesselParticulars], anchor: .wholeLife,
    remedy: Phrase(
      "Stop sailing; compare crew out and crew in.",
      "Hentikan pelayaran; bandingkan awak keluar dan masuk."),
    judge: judgeThaiPortReport)

  private static func judgeThaiPortReport(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiVessel)
    try hearing.require(.thailandPortReport, on: hearing.asOf)
    let tons = try hearing.integer(.thailandPortReportTonnage, on: hearing.asOf)
    try hearing.requireTonnage(of: tons)
    return hearing.isMade(hearing.dossier.vessel.departureReported, .vesselDepartureReported)
  }
}
