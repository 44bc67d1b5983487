import Fishery

extension Rule {
  /// Fishers are made familiar with equipment before they use it.
  static let familiarisation = Rule(
    "C188-32.3c-familiar",
    title: Phrase("Familiarisation before use", "Pengenalan alat sebelum dipakai"),
    requirement: Phrase(
      "Fishers on vessels of 24 m or more on long voyages are made familiar with equipment before they"
        + " use it.",
      "Awak kapal 24 m atau lebih pada pelayaran panjang diperkenalkan dengan alat sebelum memakainya."
    ),
    subject: .placement, provision: .c188("Art. 32(3)(c)"), severity: .critical,
    reach: .convention,
    facts: .fisherScope + .size + .normalVoyage + [.familiarisedOn, .firstUse],
    figures: .scope + .size + [.longVoyage], profile: .scope + [.basis, .art32Extended],
    evidence: [.trainingCertificate, .interview], anchor: .embarkation,
    remedy: Phrase("Stop the work; show and drill it.", "Hentikan kerja; tunjukkan dan latih."),
    judge: judgeFamiliarisation)

  private static func judgeFamiliarisation(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireLargeOnLongVoyages(on: service.first)
    let placement = hearing.dossier.placement
    switch placement.firstUse {
    case .notCollected(let gap):
      hearing.miss(.firstUse, gap)
      return .undetermined
    case .confirmedAbsent:
      hearing.note(.because, .confirmedAbsent, .firstUse)
      return .met
    case .known(let used):
      if let gap = placement.familiarisedOn.gap {
        hearing.miss(.familiarisedOn, gap)
        return .undetermined
      }
      let familiarised = placement.familiarisedOn.value
      hearing.note(.because, .firstUsed(used, familiarised: familiarised), .familiarisedOn)
      if let familiarised, familiarised <= used { return .met }
      hearing.isHazardous = familiarised == nil
      hearing.severity = familiarised == nil ? .critical : .high
      hearing.period(
        from: used.date, to: familiarised?.date ?? service.last, isOngoing: familiarised == nil)
      hearing.remedy = .make(.familiarisedOn)
      return .breach
    }
  }
}
