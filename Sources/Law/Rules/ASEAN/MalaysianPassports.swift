import Fishery

extension Rule {
  /// On a Malaysian vessel, or in a Malaysian port, nobody keeps another's passport.
  static let malaysianPassports = Rule(
    "MY-PASS",
    title: Phrase("Passports, Malaysia", "Paspor, Malaysia"),
    requirement: Phrase(
      "Nobody keeps another person's passport.", "Tidak seorang pun menahan paspor orang lain."),
    subject: .placement,
    provision: Provision(
      "MY Passports Act 1966", "s. 12", force: .binding, verified: .memory,
      source: "Passports Act 1966, as recalled"),
    severity: .advisory, reach: .ownLaw, facts: [.vesselFlag, .portState] + .aboard + .heldPapers,
    figures: [.malaysiaPassports], evidence: [.passport, .interview], anchor: .wholeLife,
    indicators: [.retentionOfDocuments],
    remedy: Phrase("Hand the passport back.", "Kembalikan paspor."),
    judge: { hearing throws(Stop) in
      let flag = hearing.flies("MY")
      try hearing.require([flag.or(hearing.isInPort(of: "MY"))])
      let service = try hearing.daysAboard()
      return hearing.papersKept(on: service.last) { paper, _ in
        paper == .passport ? .malaysiaPassports : nil
      }
    })
}
