import Fishery

extension Rule {
  /// A copy of the crew list is with authorised persons ashore before the vessel leaves, or at once
  /// after.
  ///
  /// Within the hour is at once, within the day a person must judge, later or never is a breach.
  static let crewListAshore = Rule(
    "C188-15-crewlist-ashore",
    title: Phrase("Crew list ashore", "Daftar awak di darat"),
    requirement: Phrase(
      "A copy of the crew list is given to authorised persons ashore before departure, or sent"
        + " immediately after.",
      "Salinan daftar awak diserahkan kepada petugas di darat sebelum berangkat, atau dikirim segera"
        + " sesudahnya."),
    subject: .vessel, provision: .c188("Art. 15"), severity: .high, reach: .convention,
    facts: .vesselScope + .shield + [.crewListSentAshore],
    figures: .scope + .shield + [.longVoyage, .crewListGrace, .crewListLate],
    profile: .scope + .shield, evidence: [.crewList, .voyageRecord], anchor: .wholeLife,
    remedy: Phrase(
      "Send the list now; before departure the next time.",
      "Kirim daftar sekarang; lain kali sebelum berangkat."),
    judge: judgeCrewListAshore)

  private static func judgeCrewListAshore(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    let departed = try hearing.lastDeparture()
    let grace = try hearing.integer(.crewListGrace, on: hearing.asOf)
    let late = try hearing.integer(.crewListLate, on: hearing.asOf)
    hearing.period(from: departed.date, to: nil, isOngoing: true)
    hearing.remedy = .make(.crewListSentAshore)
    switch hearing.dossier.vessel.crewList.sentAshore {
    case .notCollected(let gap):
      hearing.miss(.crewListSentAshore, gap)
      return .undetermined
    case .known(let sent):
      hearing.note(.because, .sentAshore(sent, departed: departed), .crewListSentAshore)
      guard !hearing.isOfEarlierDeparture(sent, than: departed, grace: grace) else {
        hearing.needs.append(.crewListSentAshore)
        return .undetermined
      }
      if sent - departed <= grace { return .met }
      guard sent - departed > late else { return .undetermined }
      hearing.period(from: departed.date, to: sent.date, isOngoing: false)
    case .confirmedAbsent:
      hearing.note(.because, .notSentAshore(departed: departed), .crewListSentAshore)
      // The day judged has no hour: it is late once the whole of the next day is over.
      let end = departed.date + Int((late + 1439) / 1440)
      hearing.lookAgain(on: end + 1)
      guard hearing.asOf > end else { return .undetermined }
    }
    return try hearing.unlessShielded(.crewList, on: hearing.asOf)
  }
}

extension Hearing {
  /// Whether a list was sent for a departure before the last one.
  fileprivate func isOfEarlierDeparture(
    _ sent: Instant, than last: Instant, grace: Int64
  ) -> Bool {
    dossier.voyages.items.contains { voyage in
      guard let departed = voyage.departed.value, departed < last else { return false }
      return sent - departed <= grace
    }
  }

  /// When the vessel last left; stops when it never did.
  fileprivate func lastDeparture() throws(Stop) -> Instant {
    if case .notCollected(let gap) = dossier.voyages.completeness {
      miss(.voyages, gap)
      throw .undetermined
    }
    var last: Instant?
    for voyage in dossier.voyages.items {
      guard let departed = voyage.departed.value else {
        miss(.voyageDeparted, voyage.departed.gap, row: voyage.row)
        continue
      }
      guard departed.date <= asOf else {
        lookAgain(on: departed.date)
        continue
      }
      last = max(last ?? departed, departed)
    }
    guard needs.isEmpty else { throw .undetermined }
    guard let last else {
      note(.because, .confirmedAbsent, .voyages)
      throw .notApplicable
    }
    return last
  }
}
