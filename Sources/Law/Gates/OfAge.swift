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
