import Fishery

extension Rule {
  /// Owners of Korean vessels keep no passports; since the second plan nobody does.
  static let koreanPassports = Rule(
    "KR-PASS",
    title: Phrase("Passports, Korea", "Paspor, Korea"),
    requirement: Phrase(
      "Nobody keeps the passport of foreign crew of a Korean distant-water vessel.",
      "Tidak seorang pun menahan paspor awak asing kapal jarak jauh Korea."),
    subject: .placement, provision: .koreanPlan("passports"), severity: .high, reach: .ownLaw,
    facts: .koreanDistantReach + .heldPapers, figures: [.koreaOwnerPassports, .koreaPassports],
    evidence: [.passport, .interview], anchor: .wholeLife, indicators: [.retentionOfDocuments],
    remedy: Phrase("Hand the passport back.", "Kembalikan paspor."),
    judge: { hearing throws(Stop) in
      try hearing.require(.koreanDistantCrew)
      let service = try hearing.daysAboard()
      return hearing.papersKept(on: service.last) { paper, holder in
        guard paper == .passport else { return nil }
        return holder == .owner || holder == .master ? .koreaOwnerPassports : .koreaPassports
      }
    })
}
