import Fishery

extension Hearing {
  /// Whether the fisher had completed so many years on a day.
  func hasCompleted(_ years: Int64, on day: CivilDate) -> Verdict {
    guard let born = birthDate() else { return .undetermined }
    let (earliest, latest) = Age.turning(years, born: born)
    note(.because, .turns(years: years, from: earliest, to: latest), .fisherBorn)
    if latest <= day { return unlessPapersAreMissing() }
    isRedLine = true
    guard earliest > day else {
      miss(.fisherBorn, .onlyPartly)
      return .undetermined
    }
    remedy = .boardFrom(latest)
    return .breach
  }

  /// Whether the fisher was old enough when hired for a service: when the first agreement for it was
  /// signed.
  func isOfAge(_ years: Int64, hiredFor service: Service) -> Verdict {
    if case .notCollected(let gap) = dossier.agreements.completeness {
      miss(.agreements, gap)
      return .undetermined
    }
    for agreement in dossier.agreements.items {
      if let gap = agreement.signed.gap { miss(.agreementSigned, gap, row: agreement.row) }
    }
    let signed = dossier.agreements.items.compactMap(\.signed.value)
      .filter { $0 < service.first }.min()
    guard let signed else { return needs.isEmpty ? .met : .undetermined }
    let verdict = hasCompleted(years, on: signed)
    guard verdict == .breach, case .boardFrom(let birthday)? = remedy else {
      return verdict == .met && !needs.isEmpty ? .undetermined : verdict
    }
    note(.because, .signedOn(signed, aboard: service.first), .agreementSigned)
    remedy = .signFrom(birthday)
    period(from: signed, to: service.first - 1, isOngoing: false)
    return .breach
  }

  /// Whether the fisher was old enough on the first day aboard, with the days of a breach.
  func isOfAge(_ years: Int64, aboard service: Service) -> Verdict {
    let verdict = hasCompleted(years, on: service.first)
    guard verdict == .breach, case .boardFrom(let birthday)? = remedy else { return verdict }
    isHazardous = true
    lookAgain(on: birthday)
    period(
      from: service.first, to: min(birthday - 1, service.last),
      isOngoing: service.isOpen && asOf < birthday)
    return .breach
  }
}
