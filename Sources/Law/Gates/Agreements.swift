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
    var worst = Verdict.met
    for agreement in standingAgreements {
      let verdict = try judge(agreement, self)
      if verdict == .breach || worst == .met { worst = verdict }
    }
    return worst
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
