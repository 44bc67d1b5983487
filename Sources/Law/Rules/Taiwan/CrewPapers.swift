import Fishery

extension Rule {
  /// Owners keep no identity papers of the crew.
  ///
  /// A ban was announced for the regulations of 2025 and its text was not seen: papers that somebody
  /// else keeps leave it open, and the indicator of the ILO speaks in any case.
  static let taiwanPapers = Rule(
    "TW-D-07",
    title: Phrase("Papers of the crew, Taiwan", "Dokumen awak, Taiwan"),
    requirement: Phrase(
      "Owners keep no identity papers of crew hired overseas.",
      "Pemilik tidak menahan dokumen identitas awak yang direkrut di luar negeri."),
    subject: .placement, provision: .taiwanCrewRules("2025 text"), severity: .high,
    reach: .ownLaw,
    verdicts: [.met, .undetermined, .notApplicable], facts: .taiwanReach + .heldPapers,
    figures: [.taiwanPapersBan],
    evidence: [.passport, .interview], anchor: .wholeLife, indicators: [.retentionOfDocuments],
    remedy: Phrase("Hand the papers back.", "Kembalikan dokumen."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard(under: .taiwanPapersBan, perhaps: true)
      return hearing.papersKept(on: service.last) { paper, holder in
        paper.isIdentity && (holder == .owner || holder == .master) ? .taiwanPapersBan : nil
      }
    })
}
