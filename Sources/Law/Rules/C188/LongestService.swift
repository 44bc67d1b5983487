import Fishery

extension Rule {
  /// After the longest service that the flag State sets, a fisher who asks for it is sent home.
  ///
  /// The Convention sets no number of months itself: what the flag State did not say is not known.
  static let longestService = Rule(
    "C188-21.3-service",
    title: Phrase("Longest service", "Masa kerja terlama"),
    requirement: Phrase(
      "A fisher who served as long as the flag State allows is sent home on request.",
      "Awak yang telah bekerja selama batas negara bendera dipulangkan bila meminta."),
    subject: .placement, provision: .c188("Art. 21(3)"), severity: .high, reach: .convention,
    facts: .fisherScope + [.repatriationRequested, .repatriationArranged], figures: .scope,
    profile: .scope + [.maxServiceMonths], evidence: [.agreement, .repatriationTicket],
    anchor: .embarkation, indicators: [.restrictionOfMovement],
    remedy: Phrase("Ticket and wages to date.", "Tiket dan upah sampai hari ini."),
    judge: judgeLongestService)

  private static func judgeLongestService(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    guard let months = hearing.flagProfile?.integer(.maxServiceMonths, on: hearing.asOf) else {
      hearing.note(.because, .noServiceLimit, .vesselFlag)
      if hearing.dossier.vessel.flag.value == nil {
        hearing.miss(.vesselFlag, hearing.dossier.vessel.flag.gap)
      }
      return .undetermined
    }
    let term = Term(months: Int32(clamping: months))
    let last = service.first.adding(term, rounding: .clampToMonthEnd)
    hearing.lookAgain(on: last + 1)
    hearing.note(.because, .serviceLimit(last, months: months), .placementEmbarked)
    guard service.last > last else { return .met }
    guard service.isSurelyAboard(on: last + 1) else {
      hearing.miss(.placementDisembarked, hearing.dossier.placement.disembarked.gap)
      return .undetermined
    }
    let placement = hearing.dossier.placement
    if let day = placement.repatriationArranged.value {
      hearing.note(.because, .arranged(day), .repatriationArranged)
      return .met
    }
    guard placement.repatriationArranged.isConfirmedAbsent,
      let asked = placement.repatriationRequested.value
    else {
      if let gap = placement.repatriationArranged.gap { hearing.miss(.repatriationArranged, gap) }
      if let gap = placement.repatriationRequested.gap { hearing.miss(.repatriationRequested, gap) }
      return .undetermined
    }
    hearing.note(.because, .requested(asked), .repatriationRequested)
    hearing.note(.because, .confirmedAbsent, .repatriationArranged)
    hearing.period(from: max(asked, last + 1), to: service.last, isOngoing: service.isOpen)
    hearing.remedy = .make(.repatriationArranged)
    return .breach
  }
}
