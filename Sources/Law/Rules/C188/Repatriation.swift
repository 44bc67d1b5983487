import Fishery

extension Rule {
  /// A fisher who is due to be sent home is sent home; failing the owner, the flag State does it.
  ///
  /// Due and asked for and nothing arranged is a breach; due and not yet asked for is an alert.
  static let repatriation = Rule(
    "C188-21.1-repat",
    title: Phrase("Repatriation", "Pemulangan"),
    requirement: Phrase(
      "A fisher whose agreement ended, or who cannot serve on, in a foreign port is sent home.",
      "Awak yang perjanjiannya berakhir atau tidak dapat bekerja lagi di pelabuhan asing"
        + " dipulangkan."),
    subject: .placement, provision: .c188("Art. 21(1), (4)"), severity: .critical,
    reach: .convention,
    facts: .fisherScope + .repatriation + [
      .repatriationRequested, .repatriationArranged, .stranded,
    ],
    figures: .scope, profile: .scope, evidence: [.repatriationTicket, .interview],
    anchor: .embarkation, indicators: [.restrictionOfMovement],
    remedy: Phrase(
      "Ticket and wages to date; failing the owner, tell the flag State and the consulate.",
      "Tiket dan upah sampai hari ini; bila pemilik lalai, beri tahu negara bendera dan konsulat."),
    judge: judgeRepatriation)

  private static func judgeRepatriation(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireRepatriation()
    let placement = hearing.dossier.placement
    if let day = placement.repatriationArranged.value {
      hearing.note(.because, .arranged(day), .repatriationArranged)
      hearing.lookAgain(on: day + 1)
      // The day has passed, and the fisher did not go.
      guard day < hearing.asOf, placement.disembarked.isConfirmedAbsent else { return .met }
      hearing.note(.because, .done(nil, due: day), .placementDisembarked)
      hearing.needs.append(.repatriationArranged)
      return .undetermined
    }
    if let gap = placement.repatriationArranged.gap {
      hearing.miss(.repatriationArranged, gap)
      return .undetermined
    }
    hearing.note(.because, .confirmedAbsent, .repatriationArranged)
    guard let asked = placement.repatriationRequested.value else {
      hearing.miss(.repatriationRequested, placement.repatriationRequested.gap)
      return .undetermined
    }
    hearing.note(.because, .requested(asked), .repatriationRequested)
    let isStranded = placement.stranded.truth == .yes
    hearing.severity = isStranded ? .critical : .high
    hearing.isHazardous = isStranded
    hearing.period(from: max(asked, service.first), to: nil, isOngoing: true)
    hearing.remedy = .make(.repatriationArranged)
    return .breach
  }
}
