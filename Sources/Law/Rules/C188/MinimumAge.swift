import Fishery

extension Rule {
  /// Nobody under 16 works aboard, on any day of the service; 15 is enough in authorised training.
  ///
  /// The first day aboard decides, not the day of signing and not today: somebody who joined at 15
  /// and is now 17 is still a breach. Birth dates known in part, or papers that differ, count as
  /// every date that they may mean.
  static let minimumAge = Rule(
    "C188-9.1-min-age",
    title: Phrase("Minimum age", "Usia minimum"),
    requirement: Phrase(
      "Nobody works aboard before the 16th birthday; from 15 in authorised vocational training"
        + " after the end of schooling.",
      "Tidak seorang pun bekerja di kapal sebelum berusia 16 tahun; mulai 15 tahun dalam pelatihan"
        + " kejuruan yang diizinkan setelah tamat wajib sekolah."),
    subject: .placement, provision: .c188("Art. 9(1)"), severity: .critical, reach: .convention,
    facts: .fisherScope + [
      .fisherBorn, .documents, .documentType, .documentBirthDate, .fisherAge15Authorised,
      .fisherAge15Schooling, .fisherAge15Training,
    ],
    figures: .scope + [.minimumAge, .trainingAge], profile: .scope,
    evidence: [.passport, .birthCertificate, .trainingAuthorisation], anchor: .embarkation,
    indicators: [.abuseOfVulnerability],
    remedy: Phrase(
      "Take off duty, into safe custody with child protection and consulate; home at the owner's"
        + " cost with all wages.",
      "Hentikan kerja, serahkan kepada perlindungan anak dan konsulat; pulangkan atas biaya"
        + " pemilik dengan seluruh upah."),
    judge: judgeMinimumAge)

  private static func judgeMinimumAge(_ hearing: inout Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let least = try hearing.integer(.minimumAge, on: service.first)
    let inTraining = try hearing.integer(.trainingAge, on: service.first)
    guard let born = hearing.birthDate() else { return .undetermined }
    let (earliest, latest) = Age.turning(least, born: born)
    hearing.note(.because, .turns(years: least, from: earliest, to: latest), .fisherBorn)
    if latest <= service.first { return hearing.unlessPapersAreMissing() }
    hearing.isRedLine = true
    let trainee = Age.turning(inTraining, born: born)
    let training = trainee.earliest <= service.first ? hearing.training : .no
    if training == .yes, trainee.latest <= service.first {
      hearing.note(.exception, .isSo, .fisherAge15Authorised)
      return hearing.unlessPapersAreMissing()
    }
    guard earliest > service.first, training == .no else {
      if earliest <= service.first || trainee.latest > service.first {
        hearing.miss(.fisherBorn, .onlyPartly)
      }
      if training == .unknown { hearing.missTraining() }
      return .undetermined
    }
    hearing.isHazardous = true
    let last = min(latest - 1, service.last)
    let isOngoing = service.isOpen && hearing.asOf < latest
    hearing.lookAgain(on: latest)
    hearing.period(from: service.first, to: last, isOngoing: isOngoing)
    hearing.remedy = .boardFrom(latest)
    return .breach
  }
}

extension Hearing {
  /// Every birth date that the papers leave possible: what all of them share, or, where they
  /// differ, all of what they say.
  fileprivate mutating func birthDate() -> ClosedRange<CivilDate>? {
    guard let born = dossier.facts.fisher.born.value else {
      miss(.fisherBorn, dossier.facts.fisher.born.gap)
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

  /// Old enough as far as anybody looked: a paper that was not looked at may say otherwise.
  fileprivate mutating func unlessPapersAreMissing() -> Verdict {
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
    return .met
  }

  /// The three conditions under which 15 is enough; a defence that nobody raised is none.
  fileprivate var training: Truth {
    let fisher = dossier.facts.fisher
    let conditions = [
      fisher.age15Authorised.truth, fisher.age15SchoolingOver.truth, fisher.age15Training.truth,
    ]
    if conditions.allSatisfy({ $0 == .unknown }) { return .no }
    return conditions.reduce(.yes) { $0 && $1 }
  }

  fileprivate mutating func missTraining() {
    let fisher = dossier.facts.fisher
    if let gap = fisher.age15Authorised.gap { miss(.fisherAge15Authorised, gap) }
    if let gap = fisher.age15SchoolingOver.gap { miss(.fisherAge15Schooling, gap) }
    if let gap = fisher.age15Training.gap { miss(.fisherAge15Training, gap) }
  }
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
  fileprivate static func turning(
    _ years: Int64, born: ClosedRange<CivilDate>
  ) -> (earliest: CivilDate, latest: CivilDate) {
    let years = Int32(clamping: years)
    return (
      born.lowerBound.addingYears(years, rounding: .firstOfNextMonth),
      born.upperBound.addingYears(years, rounding: .firstOfNextMonth)
    )
  }
}
