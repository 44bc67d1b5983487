import Fishery

extension Rule {
  /// No later agreement is worse for the fisher, unless agreed anew before departure.
  static let substitution = Rule(
    "CS-1",
    title: Phrase("Contract substitution", "Penggantian kontrak"),
    requirement: Phrase(
      "No later agreement lowers the wage, changes the vessel or lengthens the term without fresh"
        + " consent before departure.",
      "Tidak ada perjanjian kemudian yang menurunkan upah, mengganti kapal atau memperpanjang masa"
        + " tanpa persetujuan baru sebelum berangkat."),
    subject: .placement,
    provision: Provision(
      "Policy", "contract substitution", force: .policy, verified: .seen,
      source: "Deception in the ILO's indicators of forced labour"),
    severity: .high, reach: .advisory, verdicts: [.met, .breach, .undetermined],
    facts: .substitution + .aboard,
    evidence: [.agreement, .interview], anchor: .wholeLife, indicators: [.deception],
    remedy: Phrase("Keep to the better terms.", "Penuhi syarat yang lebih baik."),
    judge: { hearing in hearing.substitution() })
}
