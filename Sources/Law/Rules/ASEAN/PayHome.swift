import Fishery

extension Rule {
  /// A migrant fisher chooses how pay is sent home.
  static let aseanPayHome = Rule(
    "AS-FAMILY",
    title: Phrase("Choice of sending pay home, ASEAN", "Pilihan cara kirim upah, ASEAN"),
    requirement: Phrase(
      "A migrant fisher chooses the way by which pay reaches the family.",
      "Awak kapal migran memilih cara upah sampai kepada keluarganya."),
    subject: .placement, provision: .aseanFishers("families left behind"), severity: .advisory,
    reach: .advisory, facts: .migrantReach + .payWays,
    figures: [.aseanDeclaration, .aseanTimorLeste],
    evidence: [.bankSlip, .interview], anchor: .wageMonth,
    remedy: Phrase("Pay to an account of the fisher's choice.", "Bayar ke rekening pilihan awak."),
    judge: { hearing throws(Stop) in
      try hearing.require(.migrantFisher)
      _ = try hearing.daysAboard()
      hearing.anchor = nil
      return hearing.payWays(under: .aseanDeclaration) { way in
        switch way {
        case .cash, .ownAccount: .yes
        case .otherAccount, .domesticAgent, .other: .unknown
        case .foreignAgent: .no
        }
      }
    })
}
