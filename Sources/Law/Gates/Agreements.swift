import Fishery

extension Hearing {
  /// The agreements that no later version of the same side has replaced.
  ///
  /// An agreement whose side or version is not known replaces none and is replaced by none.
  var standingAgreements: [Agreement] {
    let items = dossier.agreements.items
    return items.filter { agreement in
      !items.contains { other in other.replaces(agreement) }
    }
  }

  /// The days of a service on which an agreement ran: from its first day to its last, or to the day
  /// before a later version of it began; nil when it ran on none.
  ///
  /// An end that is not known is none. Of one that was replaced it must be known since when, or the
  /// later one stands for the whole service.
  func daysInForce(
    _ agreement: Agreement, within service: Service
  ) -> ClosedRange<CivilDate>? {
    let first = max(service.first, agreement.starts.value ?? service.first)
    var last = service.last
    if let ends = agreement.ends.value {
      lookAgain(on: ends + 1)
      last = min(last, ends)
    }
    for later in dossier.agreements.items where later.replaces(agreement) {
      guard let since = later.starts.value ?? later.signed.value else { return nil }
      last = min(last, since - 1)
    }
    if let starts = agreement.starts.value { lookAgain(on: starts) }
    return first <= last ? first...last : nil
  }

  /// The worst verdict of the standing agreements; the worst one's notes come with it.
  ///
  /// Stops with undetermined when no agreement was supplied, and with `none` when somebody looked
  /// and there is none.
  func worstOfAgreements(
    over service: Service, none: Verdict,
    _ judge: (Agreement, Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    try requireAgreements(none: none)
    period(of: service)
    var verdicts: [Verdict] = []
    for agreement in standingAgreements { verdicts.append(try judge(agreement, self)) }
    let reached = verdicts.filter { $0 != .notApplicable }
    return reached.isEmpty && !verdicts.isEmpty ? .notApplicable : .worst([.met] + reached)
  }

  /// Stops when there is no agreement to look at.
  func requireAgreements(none: Verdict) throws(Stop) {
    switch dossier.agreements.completeness {
    case .collected: return
    case .notCollected(let gap):
      miss(.agreements, gap)
      throw .undetermined
    case .confirmedNone:
      note(.because, .confirmedAbsent, .agreements)
      if none == .undetermined { needs.append(.agreements) }
      if none == .breach { remedy = .make(.agreements) }
      throw .verdict(none)
    }
  }
}

extension Agreement {
  /// Whether this is a later version of the other one.
  func replaces(_ other: Agreement) -> Bool {
    guard let version = version.value, let earlier = other.version.value, version > earlier else {
      return false
    }
    return side == other.side && !side.isNotCollected
  }
}
