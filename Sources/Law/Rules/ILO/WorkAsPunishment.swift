import Fishery

extension Rule {
  /// No work is imposed as discipline, or as a punishment for a strike.
  static let workAsPunishment = Rule(
    "ILO-C105",
    title: Phrase("Work as a punishment", "Kerja sebagai hukuman"),
    requirement: Phrase(
      "No work is imposed as discipline or as a punishment for a strike.",
      "Tidak ada kerja yang dipaksakan sebagai disiplin atau hukuman atas mogok."),
    subject: .placement,
    provision: Provision(
      "ILO C105", "Art. 1", force: .soft, verified: .memory,
      source: "C105, as recalled; who is bound is not held here"),
    severity: .advisory, reach: .advisory, facts: [.placementRole] + .aboard + [.workAsPunishment],
    figures: [.iloForcedAsPunishment], evidence: [.interview], anchor: .wholeLife,
    indicators: [.intimidation],
    remedy: Phrase("Stop it; ask the fisher alone.", "Hentikan; tanyakan berdua saja."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isFisher])
      let service = try hearing.daysAboard(under: .iloForcedAsPunishment)
      hearing.anchor = nil
      let verdict = hearing.verdict(
        on: [.lacks(.workAsPunishment) { $0.placement.victim.workAsPunishment }])
      if verdict == .breach { hearing.period(of: service) }
      return verdict
    })
}
