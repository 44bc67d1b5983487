import Fishery

extension Rule {
  /// Every fisher on a large vessel that goes out for long has approved basic safety training, or a
  /// written exemption from it.
  static let safetyTraining = Rule(
    "C188-32.3b-bst",
    title: Phrase("Basic safety training", "Pelatihan keselamatan dasar"),
    requirement: Phrase(
      "Every fisher on a vessel of 24 m or more on long voyages has approved basic safety training or a"
        + " written exemption.",
      "Setiap awak kapal 24 m atau lebih pada pelayaran panjang memiliki pelatihan keselamatan dasar yang"
        + " diakui atau pembebasan tertulis."),
    subject: .placement, provision: .c188("Art. 32(3)(b)"), severity: .high, reach: .convention,
    facts: .fisherScope + .size + .normalVoyage + [.fisherSafetyTraining, .fisherTrainingExempt],
    figures: .scope + .size + [.longVoyage], profile: .scope + [.basis, .art32Extended],
    evidence: [.trainingCertificate], anchor: .embarkation,
    remedy: Phrase("Train before the next voyage.", "Latih sebelum pelayaran berikutnya."),
    judge: judgeSafetyTraining)

  private static func judgeSafetyTraining(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireLargeOnLongVoyages(on: service.first)
    let fisher = hearing.dossier.fisher
    if fisher.writtenExemption.truth == .yes {
      hearing.note(.exception, .isSo, .fisherTrainingExempt)
      return .met
    }
    let verdict = hearing.verdict(on: [
      .has(.fisherSafetyTraining) { $0.fisher.basicSafetyTraining }
    ])
    if verdict == .breach { hearing.period(of: service) }
    return verdict
  }
}
