import Fishery

extension Rule {
  /// Goods of a vessel or owner that the United States listed are detained from that day on.
  ///
  /// A mark of risk and no indicator by itself; what was listed later, or taken off, is not held here.
  static let importBan = Rule(
    "US-WRO",
    title: Phrase("Import ban, United States", "Larangan impor, Amerika Serikat"),
    requirement: Phrase(
      "No order of the United States detains goods of the vessel or its owner.",
      "Tidak ada perintah Amerika Serikat yang menahan barang dari kapal atau pemiliknya."),
    subject: .vessel,
    provision: Provision(
      "US Tariff Act 1930", "s. 307", force: .binding, verified: .seen,
      source: "Withhold release orders as published on cbp.gov"),
    severity: .advisory, reach: .ownLaw, verdicts: [.met, .breach, .undetermined],
    facts: [.importBan], evidence: [.vesselRegister], anchor: .wholeLife,
    remedy: Phrase("Trace the catch; look at the crew.", "Telusuri hasil tangkapan; periksa awak."),
    judge: { hearing throws(Stop) in
      hearing.isClear(of: hearing.dossier.vessel.standing.importBanOn, .importBan)
    })
}
