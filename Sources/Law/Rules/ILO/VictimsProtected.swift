import Fishery

extension Rule {
  /// A victim of forced labour has a remedy, whatever their legal status, and is not punished for what
  /// was forced on them.
  static let victimsProtected = Rule(
    "ILO-P029-4",
    title: Phrase("Remedy for victims", "Pemulihan bagi korban"),
    requirement: Phrase(
      "A victim has access to a remedy and is not punished for a forced act.",
      "Korban mendapat akses pemulihan dan tidak dihukum atas perbuatan terpaksa."),
    subject: .placement,
    provision: Provision(
      "ILO P029", "Art. 4", force: .soft, verified: .memory,
      source: "P029, as recalled; who is bound is not held here"),
    severity: .advisory, reach: .advisory,
    facts: [.victimStatus, .victimRemedied, .victimPunished],
    figures: [.iloVictims], evidence: [.interview], anchor: .wholeLife,
    remedy: Phrase(
      "Stop the punishment; help to claim what is owed.",
      "Hentikan hukuman; bantu menuntut yang terutang."),
    judge: { hearing throws(Stop) in
      try hearing.requirePossibleVictim()
      try hearing.require(.iloVictims, on: hearing.asOf)
      let verdict = hearing.verdict(on: [
        .lacks(.victimPunished) { $0.placement.victim.punished },
        .has(.victimRemedied) { $0.placement.victim.remedied },
      ])
      if verdict == .breach { hearing.period(from: nil, to: nil, isOngoing: true) }
      return verdict
    })
}
