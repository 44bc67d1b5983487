import Fishery

extension Rule {
  /// Pay never goes through a foreign agent, whatever the parties agreed.
  ///
  /// The first text let the parties agree otherwise. Between the second text and the day from which
  /// an official leaflet asks it, nobody can tell.
  static let taiwanDirectPay = Rule(
    "TW-P-02",
    title: Phrase("Direct pay, Taiwan", "Upah langsung, Taiwan"),
    requirement: Phrase(
      "Pay is handed over in cash, to an account of the crew's choice, or by the agent at home; never"
        + " through a foreign agent.",
      "Upah diserahkan tunai, ke rekening pilihan awak, atau oleh agen dalam negeri; tidak pernah"
        + " melalui agen luar negeri."),
    subject: .placement, provision: .taiwanCrewRules("Arts 6, 30(4)-(5)"), severity: .high,
    reach: .ownLaw, facts: .taiwanReach + .payWays, figures: [.taiwanDirectPay],
    evidence: [.bankSlip, .paySlip, .interview], anchor: .wageMonth,
    indicators: [.withholdingOfWages],
    remedy: Phrase("Pay the fisher directly.", "Bayar langsung kepada awak kapal."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      _ = try hearing.daysAboard()
      hearing.anchor = nil
      return hearing.payWays(under: .taiwanDirectPay) { way in
        switch way {
        case .cash, .ownAccount, .domesticAgent: .yes
        case .foreignAgent: .no
        case .otherAccount, .other: .unknown
        }
      }
    })
}
