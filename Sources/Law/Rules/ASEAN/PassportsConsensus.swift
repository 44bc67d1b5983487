import Fishery

extension Rule {
  /// No employer takes a migrant worker's passport.
  static let aseanPassports = Rule(
    "AS-CONS-1",
    title: Phrase("Passports, ASEAN Consensus", "Paspor, Konsensus ASEAN"),
    requirement: Phrase(
      "No employer or agency keeps a migrant worker's passport.",
      "Pemberi kerja atau agensi tidak menahan paspor pekerja migran."),
    subject: .placement,
    provision: Provision(
      "ASEAN Consensus 2017", "passports", force: .soft, verified: .memory,
      source: "ASEAN Consensus on migrant workers, scribd 421259718; details recalled"),
    severity: .advisory, reach: .advisory, facts: .migrantReach + .heldPapers,
    figures: [.aseanConsensus, .aseanTimorLeste], evidence: [.passport, .interview],
    anchor: .wholeLife,
    indicators: [.retentionOfDocuments],
    remedy: Phrase("Hand the passport back.", "Kembalikan paspor."),
    judge: { hearing throws(Stop) in
      try hearing.require(.migrantFisher)
      let service = try hearing.daysAboard()
      return hearing.papersKept(on: service.last) { paper, holder in
        paper == .passport && holder != .other ? .aseanConsensus : nil
      }
    })
}
