import Fishery

extension Hearing {
  /// Every birth date that the papers leave possible: what all of them share, or, where they
  /// differ, all of what they say.
  func birthDate() -> ClosedRange<CivilDate>? {
    guard let born = dossier.facts.fisher.born.value else {
      miss(.fisherBorn, dossier.facts.fisher.born.gap)
      return nil
    }
    // A year of another calendar, or a slip: nobody aboard is still to be born.
    guard born.range.lowerBound <= asOf else {
      lookAgain(on: born.range.lowerBound)
      miss(.fisherBorn, .illegible)
      return nil
    }
    var shared: ClosedRange<CivilDate>? = born.range
    var whole = born.range
    for paper in dossier.documents.items where paper.provesBirth != .no {
      guard let shown = paper.birthDate.value?.range else { continue }
      whole = min(whole.lowerBound, shown.lowerBound)...max(whole.upperBound, shown.upperBound)
      shared = shared.flatMap { $0.overlaps(shown) ? $0.clamped(to: shown) : nil }
    }
    guard let shared else {
      note(.because, .birthDatesDiffer, .documentBirthDate)
      return whole
    }
    return shared
  }

  /// A verdict that clears, as far as anybody looked: a paper that was not looked at may make the
  /// fisher younger.
  func unlessPapersAreMissing(_ verdict: Verdict = .met) -> Verdict {
    if case .notCollected(let gap) = dossier.documents.completeness {
      miss(.documents, gap)
      return .undetermined
    }
    for paper in dossier.documents.items where paper.provesBirth != .no {
      if paper.provesBirth == .unknown {
        miss(.documentType, paper.type.gap, row: paper.row)
        return .undetermined
      }
      if case .notCollected(let gap) = paper.birthDate {
        miss(.documentBirthDate, gap, row: paper.row)
        return .undetermined
      }
    }
    isRedLine = false
    return verdict
  }
}

extension [Fact] {
  /// What tells when a fisher was born.
  static let birth: [Fact] = [.fisherBorn, .documents, .documentType, .documentBirthDate]
}

extension PersonalDocument {
  /// Whether it tells when somebody was born.
  fileprivate var provesBirth: Truth {
    guard let type = type.value else { return .unknown }
    return Truth(type.isIdentity || type == .birthCertificate || type == .familyCard)
  }
}

extension Age {
  /// The first and last day on which somebody born within a range completes so many years.
  static func turning(
    _ years: Int64, born: ClosedRange<CivilDate>
  ) -> (earliest: CivilDate, latest: CivilDate) {
    let years = Int32(clamping: years)
    return (
      born.lowerBound.addingYears(years, rounding: .firstOfNextMonth),
      born.upperBound.addingYears(years, rounding: .firstOfNextMonth)
    )
  }
}
