import Fishery

extension Rule {
  /// A suspected victim of trafficking is not removed from Taiwan by force before the final decision.
  ///
  /// The decision is final when twenty days after its service have passed without an objection; what
  /// became of an objection is for a person to find out.
  static let taiwanVictim = Rule(
    "TW-TIP-19",
    title: Phrase(
      "No removal of a suspected victim, Taiwan", "Terduga korban tidak diusir, Taiwan"),
    requirement: Phrase(
      "A suspected victim is not removed by force before the final decision.",
      "Terduga korban tidak dipulangkan paksa sebelum putusan akhir."),
    subject: .placement,
    provision: Provision(
      "TW Human Trafficking Prevention Act", "removal", force: .binding, verified: .seen,
      source: "Human Trafficking Prevention Act, in force 2024-01-01, read in full"),
    severity: .critical, reach: .ownLaw,
    facts: [
      .vesselFlag, .portState, .victimStatus, .victimRemoved, .victimDecision, .victimObjected,
    ],
    figures: [.taiwanTrafficking, .taiwanObjectionDays], evidence: [.interview],
    anchor: .wholeLife, indicators: [.abuseOfVulnerability],
    remedy: Phrase("Stay and protect.", "Izinkan tinggal dan lindungi."),
    judge: judgeTaiwanVictim)

  private static func judgeTaiwanVictim(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require([hearing.flies("TW").or(hearing.isInPort(of: "TW"))])
    try hearing.require(.taiwanTrafficking, on: hearing.asOf)
    let victim = hearing.dossier.placement.victim
    switch victim.removedOn {
    case .confirmedAbsent:
      try hearing.requirePossibleVictim()
      hearing.note(.because, .confirmedAbsent, .victimRemoved)
      return .met
    case .notCollected(let gap):
      hearing.miss(.victimRemoved, gap)
      return .undetermined
    case .known(let day):
      hearing.lookAgain(on: day)
      // Whoever was found to be none was suspected until then.
      if victim.status.value != .notIdentified { try hearing.requirePossibleVictim() }
      guard day <= hearing.asOf else {
        hearing.note(.because, .dated(day), .victimRemoved)
        return .met
      }
      hearing.isRedLine = true
      return try hearing.isFinal(before: day)
    }
  }
}

extension Hearing {
  fileprivate func isFinal(before removal: CivilDate) throws(Stop) -> Verdict {
    let victim = dossier.placement.victim
    if let gap = victim.decisionServedOn.gap {
      miss(.victimDecision, gap)
      return .undetermined
    }
    guard let served = victim.decisionServedOn.value, served < removal else {
      note(.because, .removed(removal, decided: victim.decisionServedOn.value), .victimRemoved)
      return accuse(since: removal)
    }
    let last = served + Int(clamping: try integer(.taiwanObjectionDays, on: served))
    guard removal > last else {
      note(.because, .removed(removal, decided: last), .victimRemoved)
      return accuse(since: removal)
    }
    guard victim.objectedOn.isConfirmedAbsent else {
      // What became of the objection is not recorded.
      miss(.victimObjected, victim.objectedOn.gap ?? .onlyPartly)
      return .undetermined
    }
    note(.because, .confirmedAbsent, .victimObjected)
    isRedLine = false
    return .met
  }

  private func accuse(since day: CivilDate) -> Verdict {
    period(from: day, to: nil, isOngoing: true)
    remedy = .make(.victimRemoved)
    return .breach
  }
}
